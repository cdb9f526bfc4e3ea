@echo off
rem Runs Maven for this project: picks a JDK, fetches the Maven named in .mvn\wrapper\maven-wrapper.properties
rem once, and where that cannot be reached uses an installed Maven instead.
setlocal EnableExtensions
set "project=%~dp0"
set "wanted=25"

call :select_jdk
if not defined selected (
  echo mvnw: Plumb is built with JDK %wanted% or newer, and none was found: install one, or set JAVA_HOME to it. 1>&2
  exit /b 1
)
set "JAVA_HOME=%selected%"

for /f "usebackq tokens=1,* delims==" %%a in ("%project%.mvn\wrapper\maven-wrapper.properties") do if "%%a"=="distributionUrl" set "url=%%b"
for %%a in ("%url:/=\%") do set "archive=%%~nxa"
set "version=%archive:-bin.zip=%"
if not defined MAVEN_USER_HOME set "MAVEN_USER_HOME=%USERPROFILE%\.m2"
set "dists=%MAVEN_USER_HOME%\wrapper\dists"
set "maven=%dists%\%version%\bin\mvn.cmd"

if not exist "%maven%" call :fetch_maven
if exist "%maven%" goto run
where mvn.cmd >nul 2>nul
if errorlevel 1 (
  echo mvnw: %url% is out of reach, and no Maven is installed: install one of 3.8.4 or later, or connect to the internet. 1>&2
  exit /b 1
)
echo mvnw: %url% is out of reach; using the installed Maven 1>&2
set "maven=mvn.cmd"

:run
set "MAVEN_OPTS=--sun-misc-unsafe-memory-access=allow %MAVEN_OPTS%"
call "%maven%" %*
exit /b %errorlevel%

:fetch_maven
powershell -NoProfile -ExecutionPolicy Bypass -Command ^
  "$ErrorActionPreference = 'Stop'; $ProgressPreference = 'SilentlyContinue';" ^
  "$fresh = Join-Path $env:dists ([guid]::NewGuid());" ^
  "try {" ^
  "  New-Item -ItemType Directory -Force $fresh | Out-Null; $zip = Join-Path $fresh $env:archive;" ^
  "  Invoke-WebRequest -UseBasicParsing -TimeoutSec 60 -Uri $env:url -OutFile $zip;" ^
  "  Invoke-WebRequest -UseBasicParsing -TimeoutSec 60 -Uri ($env:url + '.sha512') -OutFile ($zip + '.sha512');" ^
  "  $expected = ((Get-Content ($zip + '.sha512') -Raw).Trim() -split '\s')[0];" ^
  "  if ((Get-FileHash $zip -Algorithm SHA512).Hash -ne $expected) { throw 'checksum' };" ^
  "  Expand-Archive $zip $fresh; Move-Item (Join-Path $fresh $env:version) $env:dists" ^
  "} catch { exit 1 } finally { Remove-Item -Recurse -Force $fresh -ErrorAction SilentlyContinue }"
exit /b 0

:select_jdk
set "selected="
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if defined selected exit /b 0
for /f "delims=" %%j in ('where javac.exe 2^>nul') do call :consider "%%~dpj.."
if defined selected exit /b 0
for /d %%j in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\BellSoft\*" "%USERPROFILE%\.jdks\*") do call :consider "%%~j"
for /d %%j in ("%USERPROFILE%\scoop\apps\*jdk*") do call :consider "%%~j\current"
if defined selected echo mvnw: using the JDK in %selected%, since the default one is missing or older than %wanted% 1>&2
exit /b 0

:consider
if defined selected exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "major="
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "major=%%v"
if not defined major exit /b 0
set "major=%major:"=%"
if %major% GEQ %wanted% set "selected=%~f1"
exit /b 0
