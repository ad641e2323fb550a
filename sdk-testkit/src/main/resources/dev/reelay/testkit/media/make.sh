#!/usr/bin/env bash
# Makes the clips that the simulator serves, one for each aspect ratio that the relays document: 121 frames at 24 a
# second (5.041667 s), H.264, index first, with a thumbnail, a last frame, and a palette: the thumbnail's 5 by 5 preview,
# three bytes a colour. The picture is a slow plasma drawn small and scaled up, so that a clip stays far below 100 KB.
# Needs ffmpeg 5 or later. Run it here and commit what it writes.
set -euo pipefail
cd "$(dirname "$0")"

make_clip() {
  local name=$1 width=$2 height=$3
  local exact=(-fflags +bitexact -flags:v +bitexact)
  ffmpeg -v error -y -f lavfi -i "nullsrc=s=$((width / 8))x$((height / 8)):r=24:d=6,geq=\
r='140+90*sin(X/37+0.9*T)*cos(Y/53-0.4*T)':\
g='105+70*sin(Y/41-0.6*T+1.3)*cos(X/61+0.3*T)':\
b='150+80*cos((X+Y)/59-0.7*T)',scale=$width:$height:flags=bicubic" \
    -frames:v 121 -an -c:v libx264 -preset veryslow -crf 36 -pix_fmt yuv420p -movflags +faststart \
    "${exact[@]}" "$name.mp4"
  ffmpeg -v error -y -i "$name.mp4" -frames:v 1 -update 1 -q:v 10 "${exact[@]}" "$name-thumbnail.jpg"
  ffmpeg -v error -y -i "$name.mp4" -vf 'select=eq(n\,120)' -frames:v 1 -update 1 -q:v 10 "${exact[@]}" \
    "$name-last-frame.jpg"
  ffmpeg -v error -y -i "$name-thumbnail.jpg" -vf scale=5:5:flags=area -f rawvideo -pix_fmt rgb24 "$name.palette"
}

make_clip 16x9 1360 752
make_clip 9x16 752 1360
make_clip 1x1 1024 1024
make_clip 4x3 1168 880
make_clip 3x4 880 1168
