import { spawnSync } from 'node:child_process'

/** Tests of the product run its production build. */
export function setup() {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' })
  if (status !== 0) throw new Error('The build failed.')
}
