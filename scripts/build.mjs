// Builds the site where its sources have changed since the last build.
import { ensureBuild } from './prepare.mjs'

await ensureBuild()
