# LandLens for QGIS. Every target works as the first command on a fresh checkout:
# on Debian 12 and 13 QGIS is installed on the way, elsewhere a sentence says which QGIS to install.
#
#   make test QGIS=3.22                       another QGIS (Debian 12: also QGIS=3.44)
#   make test QGIS_PYTHON=/path/to/python3    the QGIS that is there (any other system)
#   make test TESTS="tests/core -k tiles"     a part of the suite, in one process
#   make test JOBS=1                          so many tests at a time, see tools/test.sh
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.NOTPARALLEL:
MAKEFLAGS += --no-print-directory --no-builtin-rules

PHONY := help setup demo cluster quick test lint format docs package run bench soak clean
.PHONY: $(PHONY)

# What root makes here goes to the checkout's owner at the end, however it ends.
owned := trap tools/hand_back.sh EXIT;
qgis := $(owned) . tools/env.sh
# Scripts of other parts of the project: a missing one is said in a sentence.
there = [ -e $(1) ] || { echo "$(1) is missing from this checkout." >&2; exit 1; }

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' Makefile
	@echo "  QGIS=3.22 or QGIS=3.44 after any of them chooses another QGIS; on Debian 12 3.40 is the default."

setup: ## install QGIS (Debian 12 and 13) and the Python packages
	@$(owned) tools/setup.sh
	@$(qgis); "$$PYTHON" -c 'import sys; from qgis.core import Qgis; print("Ready: QGIS", Qgis.QGIS_VERSION, "on Python", sys.version.split()[0])'

demo: setup ## fetch, thin and download images from the stand-in service, to a map and a web page
	@$(qgis); "$$PYTHON" tools/package.py && "$$PYTHON" tools/demo.py

cluster: ## plan, read and download a region with PostGIS and a Dask cluster, and kill a worker on the way
	@echo "This also installs PostgreSQL and PostGIS from Debian's packages, where they are missing. It runs them on a"
	@echo "data folder of its own; Debian makes a database of its own as well, which is not touched here."
	@POSTGIS=yes $(MAKE) setup
	@$(qgis); "$$PYTHON" tools/cluster.py $(ARGS)

quick: setup ## run the tests of the core, for use while working
	@$(owned) tools/test.sh --quick

test: setup ## run the whole suite before a commit, then its doors without the optional packages
	@$(owned) tools/test.sh $(TESTS)

lint: setup ## check style, types, and the plugin site's gate on the zip
	@$(owned) tools/lint.sh

format: setup ## put the code into the form that lint asks for
	@$(qgis); "$$VENV"/bin/ruff check -q --fix .; "$$VENV"/bin/ruff format -q .

docs: setup ## build the guide into site/, every link and picture looked at
	@$(qgis); "$$PYTHON" tools/guide.py

package: setup ## make dist/landlens-<version>.zip
	@$(qgis); "$$PYTHON" tools/package.py --whole

run: setup ## open QGIS with the plugin in a throw-away profile
	@$(owned) tools/run_qgis.sh

bench: setup ## measure LandLens and its peers, and print the table (ARGS="--only tutorial" for a part)
	@$(call there,benchmarks/run.py)
	@$(qgis); "$$PYTHON" benchmarks/run.py $(ARGS)

soak: setup ## download 20,000 photos through faults and kills, and check every one
	@$(call there,benchmarks/soak.py)
	@$(qgis); "$$PYTHON" benchmarks/soak.py $(ARGS)

clean: ## remove everything that the other targets made in this checkout, and say what else there is
	@rm -rf dist site .venv-* .qgis .qgis-settings .setup.lock .setup.log demo cluster benchmarks/out
	@rm -rf .hypothesis .mypy_cache .pytest_cache .ruff_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
	@rm -f landlens_plugin/resources/i18n/*.qm
	@echo "This checkout is clean. What lies outside of it stays:"
	@echo "  Debian's packages (qgis, python3-qgis, xvfb, postgresql ...) and /etc/apt/sources.list.d/*-backports.sources, for all users"
	@echo "  in your home: the caches of pip (.cache/pip) and of LandLens itself (.cache/landlens), and your QGIS profiles"
