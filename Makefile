# The work is done by the scripts in tools/; this file only gives it short names.
.PHONY: setup build serve dev gallery check test test-full deny mutants reproducible transcripts looks examples screenshots clean

setup:
	tools/setup.sh

build: setup
	tools/build/build.sh

serve: build
	node tools/serve/serve.mjs

dev: setup
	tools/serve/dev.sh

# Every component with its criteria and examples, to look at.
gallery: setup
	tools/build/gallery.sh

check:
	tools/check/check.sh

test:
	tools/check/test.sh

# The long runs: a hundred times as many cases for every property, and axe in every theme with every size;
# what is built in, whether the build gives the same bytes twice, and the code with one thing changed.
test-full:
	FULL=1 PROPTEST_CASES=20000 tools/check/test.sh
	tools/check/deny.sh
	tools/check/reproducible.sh
	tools/check/mutants.sh

deny: setup
	tools/check/deny.sh

reproducible: setup
	tools/check/reproducible.sh

# Hours: every change of the code of the advice, and of the scripts that seal, keep and wipe, each with its tests.
mutants: setup
	tools/check/mutants.sh

# What the tests compare with, written anew: read and look at what changed before you keep it.
transcripts:
	UPDATE=1 node --test tests/browser/transcripts.test.mjs

looks:
	UPDATE=1 node --test tests/browser/looks.test.mjs

# The letters of three residents, printed (docs/examples).
examples: build
	node tools/build/examples.mjs

# Pictures of every state, to look at (target/screenshots), and those of README.md.
screenshots:
	node tools/check/contact-sheet.mjs

clean:
	rm -rf dist target
