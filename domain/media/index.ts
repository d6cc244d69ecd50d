export { cropPicture } from './crop'
export { describePictures } from './describe'
export { listPictures } from './list'
export { uploadPicture } from './upload'
