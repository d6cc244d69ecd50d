export { listPreviewLinks } from './list'
export { makePreviewLink } from './make'
export { openPreviewLink, previewPost } from './open'
export { withdrawPreviewLink } from './withdraw'
