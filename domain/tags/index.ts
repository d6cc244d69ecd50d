export { listTags } from './list'
export { openTag } from './open'
export { saveTag } from './save'
