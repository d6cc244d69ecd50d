export { compareRevisions } from './compare'
export { listRevisions } from './list'
export { nameRevision } from './name'
export { restoreRevision } from './restore'
