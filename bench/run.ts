import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { benchBook } from './book.ts'
import { benchGrowth } from './growth.ts'
import { print } from './part/result.ts'
import { benchPush } from './push.ts'
import { benchStart } from './start.ts'
import { benchSync } from './sync.ts'

/** `npm run bench`: every measurement of this release on this machine, one table at the end. */
const peer = join(import.meta.dirname, 'peer')
// what is only compared with stays out of the product's own packages
if (!existsSync(join(peer, 'node_modules'))) execFileSync('npm', ['ci'], { cwd: peer, stdio: 'inherit' })

print([
  ...(await benchStart()),
  ...(await benchBook()),
  ...(await benchPush()),
  ...(await benchGrowth()),
  ...(await benchSync()),
])
