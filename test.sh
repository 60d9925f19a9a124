#!/usr/bin/env bash
# Builds once with warnings as errors and runs every test. The last line is always "N passed, N failed, N skipped".
#   ./test.sh           everything
#   ./test.sh --quick   without the tests that drive browsers, peers, child processes and failing servers (under a minute)
set -uo pipefail
cd "$(dirname "$0")"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
configuration=${CONFIGURATION:-Release}

verdict() {
  printf '\n%s passed, %s failed, %s skipped\n' "$1" "$2" "$3"
  [ "$2" -eq 0 ] && [ "$1" -gt 0 ]
  exit
}

# The browser tests drive Debian's chromium; where it cannot be installed they skip and say so.
if [ "${1:-}" != --quick ] && ! command -v chromium >/dev/null && [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium; } >/dev/null 2>&1 ||
    echo "chromium could not be installed; the browser tests will be skipped" >&2
fi

# Peers that the tests talk to (npm packages), where there are any.
if [ "${1:-}" != --quick ] && command -v npm >/dev/null; then
  for package in tests/peers/*/package.json; do
    [ -f "$package" ] || continue
    npm ci --prefix "$(dirname "$package")" --no-audit --no-fund --silent ||
      echo "the packages of $package could not be installed; their tests will be skipped" >&2
  done
fi

dotnet build NewsBot.sln --configuration "$configuration" --verbosity quiet || verdict 0 1 0

# What the build does not hold: line ends, spaces and indentation of every file.
dotnet format whitespace NewsBot.sln --no-restore --verify-no-changes --verbosity quiet ||
  { echo "failed: dotnet format whitespace; run it without --verify-no-changes" >&2; verdict 0 1 0; }

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
tests=(--project tests/NewsBot.Tests --no-build --configuration "$configuration" -- -noLogo -noColor -xml "$results/tests.xml")
[ "${1:-}" = --quick ] && tests+=(-trait- Category=Slow)
dotnet run "${tests[@]}"
code=$?

# Counts come from the runner's report; without one nothing has run.
count() {
  grep -o '<assembly [^>]*' "$results/tests.xml" 2>/dev/null | grep -o " $1=\"[0-9]*\"" |
    tr -dc '0-9\n' | awk '{ sum += $1 } END { print sum + 0 }'
}
grep -o '<test [^>]*result="Fail"[^>]*' "$results/tests.xml" 2>/dev/null | sed 's/.* name="\([^"]*\)".*/failed: \1/'
failed=$(($(count failed) + $(count errors)))
[ "$code" -ne 0 ] && [ "$failed" -eq 0 ] && failed=1
verdict "$(count passed)" "$failed" "$(count skipped)"
