#!/usr/bin/env bash
# Draws every icon of manifest.xml and of Teams' manifest. Run it after changing the drawing and commit what it makes;
# it needs rsvg-convert (Debian: apt-get install librsvg2-bin), which a build does not.
set -euo pipefail
cd "$(dirname "$0")/../public/icons"
# 16, 32, 80 the ribbon; 64, 128 the store; 25, 32, 48 at one, two and three times for the phone.
for size in 16 25 32 48 50 64 75 80 96 128 144; do
  rsvg-convert --width "$size" --height "$size" --output "icon-$size.png" icon.svg
done

# Teams asks for these two sizes: one in colour, one of white lines on nothing.
cd ../../teams
rsvg-convert --width 192 --height 192 --output color.png ../public/icons/icon.svg
rsvg-convert --width 32 --height 32 --output outline.png outline.svg
