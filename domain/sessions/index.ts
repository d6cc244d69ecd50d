export { logIn } from './logIn'
export { logOut } from './logOut'
