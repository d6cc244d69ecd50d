export { checkPost } from './check'
export { openCheckLevels, saveCheckLevels } from './levels'
