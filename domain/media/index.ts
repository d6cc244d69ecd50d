export { copyPicture } from './copy'
export { describePictures } from './describe'
export { listPictures } from './list'
export { uploadPicture } from './upload'
