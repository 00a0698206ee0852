# Finds the newest JDK that is 21 or newer among candidate folders, and prints its path.
# usage: find_jdk folder...     (status 1 if there is none)

least_jdk=21

# The feature version of the JDK in a folder; nothing if there is no compiler in it.
jdk_version() {
  [ -x "$1/bin/javac" ] || return 0
  local version=""
  [ -r "$1/release" ] && version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ -n "$version" ] || version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  echo "$version"
}

find_jdk() {
  local best="" best_version=0 folder version
  for folder in "$@"; do
    version=$(jdk_version "$folder")
    if [ -n "$version" ] && [ "$version" -ge "$least_jdk" ] && [ "$version" -gt "$best_version" ]; then
      best=$folder best_version=$version
    fi
  done
  [ -n "$best" ] && echo "$best"
}

# Where JDKs usually are: JAVA_HOME, the one on the PATH, and the folders of Linux, macOS and the common installers.
usual_jdks() {
  local on_path
  on_path=$(command -v javac || true)
  if [ -n "$on_path" ]; then
    on_path=$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")
    on_path=$(dirname "$(dirname "$on_path")")
  fi
  local folder
  for folder in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/java/* /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* "$HOME"/.local/share/mise/installs/java/*; do
    [ -n "$folder" ] && [ -d "$folder" ] && printf '%s\n' "$folder"
  done
}
