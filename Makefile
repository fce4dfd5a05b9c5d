# `make generate` and `make test` are all that is needed; both set up .venv by themselves.

SPEC ?= specs/asana.yaml
OVERLAY ?=
OUT ?= generated
SETTINGS ?= pyproject.toml
PYTHON ?= python3
PUBLISH_URL ?= https://upload.pypi.org/legacy/

BIN := .venv/bin
READY := .venv/.ready
PUBLISHED := .venv/published-5.2.2
SDKGEN = $(BIN)/sdkgen
JOB = --spec $(SPEC) --out $(OUT) --settings $(SETTINGS) $(addprefix --overlay ,$(OVERLAY))

.DEFAULT_GOAL := help
.PHONY: help setup generate check drift test lint types format golden validate operations \
	build publish spec published defects bench clean

help:  ## show this list
	@sed -nE 's/^([a-z-]+):.*  ## (.*)/  \1\t\2/p' $(MAKEFILE_LIST) | expand -t 18

setup: $(READY)  ## make .venv with everything that is needed

$(READY): pyproject.toml requirements.lock
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	touch $@

generate: setup  ## regenerate OUT (generated/) from SPEC (specs/asana.yaml)
	$(SDKGEN) generate $(JOB)

drift: setup  ## fail where OUT is not what would be generated
	$(SDKGEN) check $(JOB)

validate: setup  ## print all that is wrong with SPEC
	$(SDKGEN) validate --spec $(SPEC) $(addprefix --overlay ,$(OVERLAY))

operations: setup  ## print the operations of SPEC
	$(SDKGEN) operations --spec $(SPEC) $(addprefix --overlay ,$(OVERLAY))

test: setup published  ## run all tests, the generated ones too
	$(BIN)/python -m pytest
	cd generated && ../$(BIN)/python -m pytest

check: setup  ## format, lint, types, tests and drift: what CI runs
	$(BIN)/black --check --quiet generator tests templates/runtime templates/test benchmarks generated
	$(MAKE) lint types test drift

lint: setup  ## ruff
	$(BIN)/ruff check generator tests templates benchmarks generated

types: setup  ## mypy --strict
	$(BIN)/mypy generator
	cd templates && ../$(BIN)/mypy --strict -p runtime
	cd generated && ../$(BIN)/mypy --strict .

format: setup  ## format what is written by hand
	$(BIN)/ruff check --fix --quiet generator tests templates benchmarks
	$(BIN)/black --quiet generator tests templates/runtime templates/test benchmarks

golden: setup  ## rewrite the golden files; read the difference before you commit it
	UPDATE_GOLDEN=1 $(BIN)/python -m pytest --quiet tests/golden
	git diff --stat -- tests/golden

build: setup  ## wheel and sdist of OUT in dist/, checked and tried in an empty venv
	rm -rf dist && mkdir dist
	$(BIN)/python -m build --outdir dist $(OUT)
	$(BIN)/twine check --strict dist/*
	$(BIN)/python -m tests.generated.check_wheel dist

publish: build  ## upload dist/ to PUBLISH_URL
	$(BIN)/twine upload --repository-url $(PUBLISH_URL) dist/*

spec: setup  ## download the official document to specs/official/
	$(BIN)/python -m generator.official specs/official.lock specs/official

published: $(PUBLISHED)  ## install the published SDK beside ours, to compare with

$(PUBLISHED): $(READY)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --target $@ asana==5.2.2 \
		|| { echo "asana 5.2.2 cannot be had: the tests that compare with it skip"; rm -rf $@; }

defects: setup published  ## what is wrong in the published SDK, beside ours
	$(BIN)/python tests/runtime/defects.py $(PUBLISHED)

clean:  ## remove what can be made again
	rm -rf .venv dist build .mypy_cache .pytest_cache .ruff_cache .hypothesis *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
