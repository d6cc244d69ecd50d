export { needsSetup } from './needsSetup'
export { SetupInput, setUpSite } from './setUp'
