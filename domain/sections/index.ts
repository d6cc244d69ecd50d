export { listSections } from './list'
export { moveSection } from './move'
export { openSection } from './open'
export { saveSection } from './save'
