# LandLens for QGIS. Every target works as the first command on a fresh checkout:
# on Debian 12 QGIS is installed on the way, elsewhere a sentence says which QGIS to install.
#
#   make test QGIS=3.22                       the other QGIS (Debian 12)
#   make test QGIS_PYTHON=/path/to/python3    the QGIS that is there (any other system)
#   make test TESTS="tests/core -k tiles"     a part of the suite
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.NOTPARALLEL:
MAKEFLAGS += --no-print-directory --no-builtin-rules

PHONY := help setup demo test lint format package run bench soak clean
.PHONY: $(PHONY)

qgis := . tools/env.sh
# Scripts of other parts of the project: a missing one is said in a sentence.
there = [ -e $(1) ] || { echo "$(1) is missing from this checkout." >&2; exit 1; }

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' Makefile
	@echo "  QGIS=3.22 after any of them chooses the other QGIS; 3.40 is the default."

setup: ## install QGIS (Debian 12) and the Python packages
	@tools/setup.sh
	@$(qgis); "$$PYTHON" -c 'import sys; from qgis.core import Qgis; print("Ready: QGIS", Qgis.QGIS_VERSION, "on Python", sys.version.split()[0])'

demo: setup ## fetch and download images from the stand-in service, and draw the map
	@$(qgis); "$$PYTHON" tools/package.py && "$$PYTHON" tools/demo.py

test: setup ## run the test suite, then its doors without the optional packages
	@tools/test.sh $(TESTS)

lint: setup ## check style, types, and the plugin site's gate on the zip
	@tools/lint.sh

format: setup ## put the code into the form that lint asks for
	@$(qgis); "$$VENV"/bin/ruff check -q --fix .; "$$VENV"/bin/ruff format -q .

package: setup ## make dist/landlens-<version>.zip
	@$(qgis); "$$PYTHON" tools/package.py

run: setup ## open QGIS with the plugin in a throw-away profile
	@tools/run_qgis.sh

bench: setup ## measure LandLens and its peers, and print the table (ARGS="--only tutorial" for a part)
	@$(call there,benchmarks/run.py)
	@$(qgis); "$$PYTHON" benchmarks/run.py $(ARGS)

soak: setup ## download 20,000 photos through faults and kills, and check every one
	@$(call there,benchmarks/soak.py)
	@$(qgis); "$$PYTHON" benchmarks/soak.py $(ARGS)

clean: ## remove everything that the other targets made, the installed packages too
	@rm -rf dist .venv-* .qgis .qgis-settings .setup.lock .setup.log demo benchmarks/out
	@rm -rf .hypothesis .mypy_cache .pytest_cache .ruff_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
	@echo "Clean."
