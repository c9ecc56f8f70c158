# Three commands need nothing but Python 3.11 or newer and make:
#   make demo    one lesson, a class of ten, graded: the whole way in one go
#   make learn   the lessons in JupyterLab          (lang=de or lang=en)
#   make test    everything that CI checks
# Each sets up what it needs (.uv/ for the installer, .venv/ for the rest) and says what it does.

PYTHON ?= python3
UV_VERSION := 0.13.9
UV := .uv/bin/uv
RUN := .venv/bin
READY := .venv/.ready
lang ?= de

export UV_PYTHON_DOWNLOADS := never
# Once, while installing, instead of at each start of a kernel.
export UV_COMPILE_BYTECODE := 1
export PYTHONUTF8 := 1

.DEFAULT_GOAL := help
# The minor versions before the locked ones, for data-versions.
numpy ?= 2.3.*
pandas ?= 3.0.*
.PHONY: help demo learn test format lock screenshots bench-check bench-data data-versions clean

help:
	@sed -n 's/^#   make/make/p' Makefile

$(UV):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "werkstadt-edu needs Python 3.11 or newer; $(PYTHON) is $$($(PYTHON) -V 2>&1). Try: make PYTHON=python3.12"; exit 2; }
	@echo "== set up the installer uv in .uv/"
	@$(PYTHON) -m venv .uv
	@.uv/bin/pip install --quiet --disable-pip-version-check "uv==$(UV_VERSION)"

$(READY): pyproject.toml uv.lock | $(UV)
	@echo "== install the locked packages into .venv/ (a minute, the first time)"
	@$(UV) sync --quiet --locked --all-extras --python $(PYTHON)
	@touch $@

demo: $(READY)
	@$(RUN)/werkstadt demo

learn: $(READY)
	@$(RUN)/werkstadt learn --lang $(lang)

# Several processes at a time: one thread each.
test data-versions: export OMP_NUM_THREADS = 1
test: $(READY)
	@echo "== style and types"
	$(RUN)/ruff check
	$(RUN)/ruff format --check
	$(RUN)/mypy
	$(RUN)/lint-imports
	@echo "== the package"
	$(RUN)/pytest -n 2 --dist loadfile
	@echo "== the data: remade, and compared with what is published"
	$(RUN)/werkstadt data check
	@echo "== the lessons: complete, proven, true"
	$(RUN)/werkstadt lint
	$(RUN)/werkstadt verify
	$(RUN)/werkstadt build --check
	@echo "== every stored output of every notebook, in both languages"
	$(RUN)/pytest --nbval --nbval-sanitize-with tests/nbval_sanitize.cfg \
	  -n 2 --dist loadfile -p no:cacheprovider courses

format: $(READY)
	$(RUN)/ruff check --fix
	$(RUN)/ruff format

# After a change of dependencies in pyproject.toml.
lock: | $(UV)
	$(UV) lock --python $(PYTHON)
	$(UV) export --quiet --locked --no-emit-project --no-hashes --all-extras --format requirements-txt \
	  --output-file requirements.txt

# The pictures in the READMEs; needs Chromium.
screenshots: $(READY)
	$(RUN)/python -m tests.e2e.screenshots docs

# How long the first load of each data set takes, beside the import of pandas.
bench-data: $(READY)
	$(RUN)/python -m tests.bench.loading

# What importing the checks costs beyond pandas, and what one check costs.
bench-check: $(READY)
	$(RUN)/python -m tests.bench.checking

# Are the data the same under the minor versions before the locked ones?
data-versions: $(READY)
	$(UV) run --quiet --isolated --locked --all-extras --python $(PYTHON) \
	  --with 'numpy==$(numpy)' --with 'pandas==$(pandas)' \
	  python -c 'import numpy, pandas; print("numpy", numpy.__version__, "pandas", pandas.__version__)'
	$(UV) run --quiet --isolated --locked --all-extras --python $(PYTHON) \
	  --with 'numpy==$(numpy)' --with 'pandas==$(pandas)' python -m datasets.generators check

# What make set up; a learner's workspace and an instructor's cohorts stay.
clean:
	rm -rf .uv .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
