import { createHash } from 'node:crypto';

/**
 * A CycloneDX 1.6 bill of materials (https://cyclonedx.org/docs/1.6/json/). The serial number is made from the content, so
 * that the same commit gives the same file.
 */
export function sbom({ name, version, commit, time, packages, electron, node }) {
  const components = [
    component('framework', 'electron', electron, 'MIT'),
    component('platform', 'node', node, 'MIT'),
    ...packages.map((item) => ({
      ...component('library', item.name, item.version, item.licence),
      ...(item.integrity ? { hashes: [hashOf(item.integrity)] } : {}),
    })),
  ];
  const body = {
    metadata: {
      timestamp: new Date(time * 1000).toISOString(),
      component: {
        type: 'application',
        'bom-ref': `pkg:generic/${name}@${version}`,
        name,
        version,
        purl: `pkg:generic/${name}@${version}?vcs_url=git%2B${commit}`,
        licenses: [{ license: { id: 'Apache-2.0' } }],
      },
    },
    components,
    dependencies: [{ ref: `pkg:generic/${name}@${version}`, dependsOn: components.map((part) => part['bom-ref']) }],
  };
  return `${JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber: serial(body), version: 1, ...body }, null, 2)}\n`;
}

function component(type, name, version, licence) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const simple = /^[A-Za-z0-9.-]+$/.test(licence);
  return {
    type,
    'bom-ref': purl,
    name,
    version,
    purl,
    licenses: [simple ? { license: { id: licence } } : { expression: licence }],
  };
}

/** Subresource integrity (`sha512-<base64>`) as CycloneDX wants it. */
function hashOf(integrity) {
  const [alg = '', digest = ''] = integrity.split(' ')[0].split(/-(.*)/s);
  return { alg: alg.toUpperCase().replace('SHA', 'SHA-'), content: Buffer.from(digest, 'base64').toString('hex') };
}

/** A UUID (RFC 9562, version 8) of the content. */
function serial(body) {
  const hex = createHash('sha256').update(JSON.stringify(body)).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
