import java.nio.file.FileSystems
import java.nio.file.Files
import java.nio.file.StandardCopyOption

// A generator of another version, whose template adds a line to every record.
def generators = new File(localRepositoryPath, 'dev/reelay/generator').toPath()
def version = new File(basedir, 'pom.xml').text.find(~/<version>(.*)<\/version>/) { it[1] }
def changed = 'changed'
def from = generators.resolve(version)
def to = Files.createDirectories(generators.resolve(changed))
def jar = to.resolve("generator-${changed}.jar")
Files.copy(from.resolve("generator-${version}.jar"), jar, StandardCopyOption.REPLACE_EXISTING)
FileSystems.newFileSystem(jar).withCloseable { files ->
    def template = files.getPath('reelay-records/record.mustache')
    Files.writeString(template, Files.readString(template) + '// changed\n')
}
def pom = Files.readString(from.resolve("generator-${version}.pom"))
Files.writeString(
        to.resolve("generator-${changed}.pom"),
        pom.replaceFirst('</parent>', "</parent>\n  <version>$changed</version>"))
true
