# Sourced by mvnw. Keeps JAVA_HOME, or the java of the PATH, where it is a JDK of at least $wanted;
# else looks for one in the usual folders. Says in one line what it took, or what is missing.
wanted=25

jdk_major() {
  [ -x "$1/bin/javac" ] || return 0
  "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9][0-9]*\).*/\1/p'
}

is_new_enough() {
  major=$(jdk_major "$1")
  [ "${major:-0}" -ge "$wanted" ]
}

default_jdk() {
  if [ -n "${JAVA_HOME:-}" ]; then
    echo "$JAVA_HOME"
  elif command -v javac >/dev/null 2>&1; then
    # asks the JDK itself: the javac of the PATH may be a link or a shim
    javac -J-XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
  fi
}

select_jdk() {
  default=$(default_jdk)
  if [ -n "$default" ] && is_new_enough "$default"; then
    JAVA_HOME=$default
    export JAVA_HOME
    return 0
  fi
  for candidate in \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /opt/java/* /opt/jdk* /opt/*jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.local/share/mise/installs/java/* \
    "$HOME"/.asdf/installs/java/* "$HOME"/.jdks/* "$HOME"/.gradle/jdks/* "$HOME"/.jbang/cache/jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if is_new_enough "$candidate"; then
      JAVA_HOME=$candidate
      export JAVA_HOME
      echo "mvnw: using JDK $major in $JAVA_HOME, since the default one is ${default:-missing}${default:+ and older than $wanted}" >&2
      return 0
    fi
  done
  echo "mvnw: Plumb is built with JDK $wanted or newer, and none was found: install one, or set JAVA_HOME to it." >&2
  return 1
}

select_jdk || exit 1
