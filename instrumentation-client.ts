import { config } from 'zod/v4/core'

/** Zod compiles checks with `new Function` where it may; our policy forbids that, and reports it. */
config({ jitless: true })
