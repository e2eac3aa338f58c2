# Two commands do everything on a fresh machine: `make site` and `make test`. Only python3 (3.11 or newer), make and node are assumed.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip --disable-pip-version-check install --quiet --constraint constraints.txt

.PHONY: site test lint serve bench soak screenshots readme-pictures reference constraints clean

site: $(VENV)/.site            ## build the demo site into output/
	$(BIN)/briefgen build

serve: $(VENV)/.site           ## preview the demo site, live
	$(BIN)/briefgen serve --open

test: $(VENV)/.test node_modules/.installed  ## install what the tests need, Chromium included, and run them all
	.ci/system-packages
	$(BIN)/python -m pytest -n auto --dist worksteal

lint: $(VENV)/.test            ## style and types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: $(VENV)/.test           ## compare the cost of builds with other generators, at 1,000 and 10,000 articles
	$(BIN)/python -m benchmarks

soak: $(VENV)/.test            ## long random runs, and new examples for the property tests
	$(BIN)/python -m pytest -m "soak or hypothesis" --hypothesis-profile soak tests

screenshots: $(VENV)/.test     ## pictures of every page kind in screenshots/
	.ci/system-packages
	$(BIN)/python -m tests.screenshots screenshots

readme-pictures: $(VENV)/.test ## take the two pictures of the README anew
	.ci/system-packages
	$(BIN)/python -m tests.screenshots --readme

reference: $(VENV)/.test       ## write docs/reference.md anew from the code
	$(BIN)/python -m docs.make_reference

constraints: $(VENV)/.test     ## pin what is installed now
	$(BIN)/python -m pip freeze --exclude-editable --exclude briefgen | grep -v '^#' > constraints.txt

clean:                         ## remove everything that the other targets made
	rm -rf $(VENV) node_modules .briefgen .mypy_cache .ruff_cache .pytest_cache .hypothesis screenshots dist

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.site: pyproject.toml constraints.txt | $(VENV)/bin/python
	$(PIP) --editable .
	touch $@

$(VENV)/.test: $(VENV)/.site
	$(PIP) --editable '.[test]'
	touch $@

node_modules/.installed: package.json package-lock.json
	npm ci --ignore-scripts --no-audit --no-fund --silent
	touch $@
