import { writeFileSync } from 'node:fs'
import { buildReaderScript } from './buildReaderScript'

/** Makes the script of public pages; a test sees to it that it is the one of its source. */
writeFileSync('public/script/related.js', await buildReaderScript())
