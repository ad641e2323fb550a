import java.util.zip.ZipFile

def builds = new File(basedir, 'build.log').text.split('Scanning for projects').drop(1)
def says = { build, words -> builds[build - 1].contains(words) }
def target = new File(basedir, 'target')
def names = { jar -> new ZipFile(new File(target, jar)).withCloseable { it.entries().collect { e -> e.name } } }

// Nothing changed, nothing is compiled.
assert says(1, 'Recompiling the module')
assert says(2, 'Nothing to compile')

// A removed schema takes its record and its adapter along, sources and classes.
assert says(3, 'Recompiling the module')
assert names('first.jar').containsAll(['dev/example/wire/Gone.class', 'dev/example/wire/GoneJsonAdapter.class'])
assert names('second.jar').containsAll(['dev/example/wire/Kept.class', 'dev/example/wire/KeptJsonAdapter.class'])
assert !names('second.jar').any { it.contains('Gone') }
target.eachFileRecurse { assert !it.name.startsWith('Gone') }

// Another generator generates and compiles again, though the specification is the same.
assert says(4, 'Recompiling the module')
assert new File(target, 'generated-sources/openapi/src/main/java/dev/example/wire/Kept.java').text.contains('// changed')
def adapter = new File(target, 'generated-sources/annotations/dev/example/wire/KeptJsonAdapter.java')
assert adapter.lastModified() > new File(target, 'second.jar').lastModified()
