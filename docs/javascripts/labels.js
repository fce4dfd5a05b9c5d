// The theme puts the copy button of each code block into a landmark without a name. Those who
// go from landmark to landmark need names that differ: the number of the block.
function nameButtons(root) {
  for (const nav of root.querySelectorAll("nav.md-code__nav:not([aria-label])")) {
    const block = nav.closest("pre").id.replace("__code_", "");
    nav.setAttribute("aria-label", `Buttons of code block ${Number(block) + 1}`);
  }
}

new MutationObserver((changes) => {
  for (const change of changes) {
    nameButtons(change.target);
  }
}).observe(document.documentElement, { childList: true, subtree: true });
