#!/usr/bin/env bash
# Draws every icon of manifest.xml from icon.svg. Run it after changing the drawing and commit what it makes;
# it needs rsvg-convert (Debian: apt-get install librsvg2-bin), which a build does not.
set -euo pipefail
cd "$(dirname "$0")/../public/icons"
# 16, 32, 80 the ribbon; 64, 128 the store; 25, 32, 48 at one, two and three times for the phone.
for size in 16 25 32 48 50 64 75 80 96 128 144; do
  rsvg-convert --width "$size" --height "$size" --output "icon-$size.png" icon.svg
done
