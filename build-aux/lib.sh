# shellcheck shell=bash
# lib.sh: what build-aux/run, build-aux/test, build-aux/fuzz and build-aux/screenshots share: packages and the build
#
# SPDX-License-Identifier: GPL-3.0-or-later

source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build_dir=$source_dir/_build
fuzz_dir=$source_dir/_build-fuzz

# Debian's tools before any other python3, meson or ninja that the PATH may hold; CC stays as given.
if [[ -n ${CC:-} && ${CC%% *} != */* ]]; then
  CC=$(command -v "${CC%% *}" || printf '%s' "${CC%% *}")${CC#"${CC%% *}"}
  export CC
fi
export PATH=/usr/bin:/bin:/usr/sbin:/sbin:$PATH

# shellcheck disable=SC2034  # the lists are used by the scripts that read this file
build_packages=(
  gcc libc6-dev meson ninja-build pkg-config gettext libxml2-utils
  libgtk-4-dev libadwaita-1-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libjson-glib-dev libsqlite3-dev libxml2-dev
)
# shellcheck disable=SC2034
run_packages=(
  adwaita-icon-theme dconf-gsettings-backend fonts-cantarell fonts-dejavu-core librsvg2-common
)
# shellcheck disable=SC2034
test_packages=(
  cmark-gfm python3 python3-gi python3-jsonschema gir1.2-atspi-2.0 gir1.2-gtk-4.0 at-spi2-core dbus xvfb xauth openbox xdotool x11-utils
  appstream desktop-file-utils imagemagick poppler-utils qpdf shellcheck
  fonts-cantarell fonts-dejavu-core fonts-noto-core adwaita-icon-theme librsvg2-common
)
# shellcheck disable=SC2034
fuzz_packages=(clang libclang-rt-dev llvm)

say () {
  printf '%s\n' "$*" >&2
}

fail () {
  say "$*"
  exit 1
}

# quietly COMMAND...: shows what the command says only when it fails.
quietly () {
  local output
  output=$("$@" 2>&1) || fail "$output"
}

# aloud COMMAND...: shows its progress to a person, else only what a failing command says.
aloud () {
  if [[ -t 2 ]]; then
    "$@" >&2
  else
    quietly "$@"
  fi
}

is_debian () {
  command -v apt-get >/dev/null && command -v dpkg-query >/dev/null
}

print_other_distributions () {
  cat >&2 <<PACKAGES
This script installs packages on Debian and its relatives only. What the program needs is called
  on Fedora: gcc meson gettext-devel gtk4-devel libadwaita-devel cmark-gfm-devel json-glib-devel
             libxml2-devel sqlite-devel
  on Arch:   gcc meson gettext gtk4 libadwaita cmark-gfm json-glib libxml2 sqlite
and what its tests need besides
  on Fedora: python3-gobject python3-jsonschema at-spi2-core dbus-daemon xorg-x11-server-Xvfb xauth xprop
             openbox xdotool appstream desktop-file-utils ImageMagick poppler-utils qpdf ShellCheck
             libasan libubsan clang compiler-rt llvm abattis-cantarell-fonts dejavu-sans-fonts google-noto-sans-fonts
  on Arch:   python-gobject python-jsonschema at-spi2-core dbus xorg-server-xvfb xorg-xauth xorg-xprop openbox
             xdotool appstream desktop-file-utils imagemagick poppler qpdf shellcheck
             clang compiler-rt llvm cantarell-fonts ttf-dejavu noto-fonts
With these in place: meson setup _build && ninja -C _build
PACKAGES
}

missing_packages () {
  local -A installed=()
  local status package
  while read -r status package; do
    [[ $status == ii ]] && installed[$package]=1
  done < <(dpkg-query -W -f='${db:Status-Abbrev} ${Package}\n' "$@" 2>/dev/null)
  for package in "$@"; do
    [[ -n ${installed[$package]:-} ]] || printf '%s\n' "$package"
  done
}

as_root () {
  if [[ $(id -u) -eq 0 ]]; then
    "$@"
  else
    sudo -- "$@"
  fi
}

# Installs those of the given packages that the machine lacks.
need_packages () {
  if ! is_debian; then
    print_other_distributions
    exit 1
  fi
  local missing
  mapfile -t missing < <(missing_packages "$@")
  [[ ${#missing[@]} -gt 0 ]] || return 0
  say "These Debian packages are missing and will be installed:" "${missing[*]}"
  if [[ $(id -u) -ne 0 ]] && ! command -v sudo >/dev/null; then
    fail "That takes root: run  apt-get install --no-install-recommends ${missing[*]}  and start again."
  fi
  aloud as_root apt-get -o DPkg::Lock::Timeout=300 update
  aloud as_root env DEBIAN_FRONTEND=noninteractive apt-get -y -o DPkg::Lock::Timeout=300 \
    install --no-install-recommends "${missing[@]}"
}

# told FILE: its text, nothing where it is missing.
told () {
  [[ ! -f $1 ]] || cat "$1"
}

# configure DIR [OPTION...]: sets DIR up with meson, once, and again when the compiler or an option changes.
configure () {
  local dir=$1 compiler
  shift
  compiler="CC=${CC:-} CFLAGS=${CFLAGS:-} LDFLAGS=${LDFLAGS:-}"
  if [[ -f $dir/compiler && $(told "$dir/compiler") != "$compiler" ]]; then
    rm -rf "$dir"
  fi
  if [[ ! -f $dir/build.ninja ]]; then
    say "Configuring $dir"
    quietly meson setup "$@" "$dir" "$source_dir"
  elif [[ $# -gt 0 && $(told "$dir/options") != "$*" ]]; then
    quietly meson configure "$@" "$dir"
  else
    return 0
  fi
  printf '%s\n' "$compiler" >"$dir/compiler"
  printf '%s\n' "$*" >"$dir/options"
}

# build DIR [TARGET...]
build () {
  local dir=$1
  shift
  aloud ninja -C "$dir" "$@"
}

# Builds the fuzz targets, which only clang can.
build_fuzz () {
  local CC
  CC=$(command -v clang)
  export CC
  configure "$fuzz_dir" -Dfuzzing=true -Db_sanitize=address,undefined -Db_lundef=false -Dbuildtype=debugoptimized
  build "$fuzz_dir" tests/fuzz/fuzz-document
}

# What the program must know to run from the build folder, without being installed.
uninstalled_environment () {
  export HS_DATADIR=$source_dir/data
  export HS_LOCALEDIR=$build_dir/po
  export GSETTINGS_SCHEMA_DIR=$build_dir/data
  export XDG_DATA_DIRS=$source_dir/data:${XDG_DATA_DIRS:-/usr/local/share:/usr/share}
}
