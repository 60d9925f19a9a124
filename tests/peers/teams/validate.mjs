// Holds the files of an app package against Microsoft's published schemas. Usage: node validate.mjs FOLDER
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const Ajv = require('ajv-draft-04').default;
const schemas = join(dirname(require.resolve('@microsoft/app-manifest')), 'json-schemas', 'teams');
const read = file => JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));

const folder = process.argv[2];
let wrong = 0;
for (const name of readdirSync(folder).filter(file => file.endsWith('.json'))) {
  const content = read(join(folder, name));
  const [version, schema] = content.$schema.split('/').slice(-2);
  // The schemas' expressions are not written for Unicode mode.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false, validateFormats: false });
  const isValid = ajv.compile(read(join(schemas, version, schema)));
  if (isValid(content)) {
    console.log(`${name}: valid by ${version}/${schema}`);
  } else {
    wrong++;
    console.log(`${name}: ${JSON.stringify(isValid.errors)}`);
  }
}
process.exit(wrong);
