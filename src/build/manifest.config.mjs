/** For the Custom Elements Manifest: the analyser reads the sources, readers have what is built. */
const shipped = (text) => text.replaceAll(/"\/?src\/([^"]+)\.[jt]s"/g, '"dist/$1.js"');

const inside = ({ name, privacy }) => /^[#_]/.test(name) || /private|protected/.test(privacy);

export default {
  globs: ['src/elements/*.ts'],
  litelement: true,
  // Otherwise it rewrites package.json, which has the path already.
  packagejson: false,
  plugins: [
    {
      name: 'what-ships',
      packageLinkPhase({ customElementsManifest: manifest }) {
        for (const { declarations } of manifest.modules) {
          for (const declaration of declarations) {
            declaration.members = declaration.members?.filter((member) => !inside(member));
          }
        }
        Object.assign(manifest, JSON.parse(shipped(JSON.stringify(manifest))));
      },
    },
  ],
};
