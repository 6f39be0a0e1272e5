#!/bin/sh
# plan.sh BASE HEAD FILE OUTPUT: writes the plan of FILE between two commits, as Markdown, into OUTPUT.
# CONVOX_MAP is the program (dist/convox-map.mjs); SETTINGS an optional JSON file of rack settings,
# PAGE the optional address of the page.
set -eu
base=$1 head=$2 file=$3 output=$4
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
git show "$base:$file" > "$folder/before.yml" 2>/dev/null || : > "$folder/before.yml"
git show "$head:$file" > "$folder/after.yml"
status=0
node "$CONVOX_MAP" plan "$folder/before.yml" "$folder/after.yml" -o markdown \
  ${SETTINGS:+--settings "$SETTINGS"} ${PAGE:+--page "$PAGE"} > "$output" || status=$?
# 1 says that the promote would be stopped or refused: that is what the comment is for.
[ "$status" -le 1 ]
printf '\n<!-- convox-map plan of %s -->\n' "$file" >> "$output"
