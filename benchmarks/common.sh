# What every benchmark does first; each sources this file.
cd "$(dirname "${BASH_SOURCE[0]}")/.."
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

# Builds modules of this folder, with the parts of Reelay that they need, unless that was done and nothing changed since.
build() {
  local stamp=benchmarks/target/${0##*/}.built log=benchmarks/target/${0##*/}.log
  mkdir -p benchmarks/target
  if [ -e "$stamp" ] && [ -z "$(find pom.xml specs ./*/pom.xml ./*/src/main benchmarks -newer "$stamp" \
    -not -path '*/target*' -type f -print -quit)" ]; then
    return
  fi
  command -v mvn >/dev/null || {
    echo "${0##*/}: no Maven found; install Maven 3.8 or newer" >&2
    exit 1
  }
  echo "${0##*/}: building what is measured; a minute or two (log: $log)" >&2
  touch "$stamp.new"
  if ! mvn -B -ntp -f benchmarks/pom.xml -pl "$1" -am package -Dmaven.test.skip=true >"$log" 2>&1 </dev/null; then
    grep '^\[ERROR\]' "$log" | head -n 20 >&2
    echo "${0##*/}: the build failed; the whole log is in $log" >&2
    exit 1
  fi
  mv "$stamp.new" "$stamp"
}
