import { benchBook } from './book.ts'
import { print } from './part/result.ts'
import { benchPush } from './push.ts'

/** `npm run bench`: every measurement of this release on this machine, one table at the end. */
print([...(await benchBook()), ...(await benchPush())])
