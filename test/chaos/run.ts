import { parseArgs } from 'node:util'
import { createChance } from '#demo/chance.ts'
import { createTally } from './tally.ts'
import { openWard } from './ward.ts'
import { nameOf, sendAll, writeHousehold } from './writer.ts'

/**
 * `npm run chaos [-- --server-kills 20 --browser-kills 20 --minutes 30 --seed 1]`: a real browser, a real server on a
 * real PostgreSQL, and a line between them. Server and browser are killed (`kill -9`) while households are written and
 * sent, the line is torn, the disk is full. In the end the ward must hold every household that a phone called saved,
 * once. Bounded in count and time; ends with 1 when anything was lost or doubled.
 */
const { values } = parseArgs({
  options: {
    'server-kills': { type: 'string', default: '20' },
    'browser-kills': { type: 'string', default: '20' },
    minutes: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
  },
})
const wanted = { server: Number(values['server-kills']), browser: Number(values['browser-kills']) }
const until = Date.now() + Number(values.minutes) * 60_000
const chance = createChance(Number(values.seed))
const tally = createTally()
const ward = await openWard()

let number = 0
while ((tally.kills.server < wanted.server || tally.kills.browser < wanted.browser) && Date.now() < until) {
  const kills = {
    server: tally.kills.server < wanted.server && chance.happens(0.75),
    browser: tally.kills.browser < wanted.browser && chance.happens(0.75),
  }
  const fault = chance.pick(['none', 'cut', 'tear', 'full'] as const)
  await ward.begin(fault, chance.int(50, 1500))

  // dies somewhere in the writing or the sending of these
  const death = chance.int(0, 2500)
  const dying = new Promise<void>((resolve) => {
    setTimeout(() => {
      if (fault === 'cut') ward.cut()
      void Promise.all([kills.server && ward.killServer(), kills.browser && ward.killBrowser()]).then(() =>
        resolve(),
      )
    }, death)
  })
  for (let count = 0; count < 2; count += 1) {
    number += 1
    tally.said(nameOf(number), await writeHousehold(ward.page(), nameOf(number)))
  }
  await dying
  if (kills.server) tally.kills.server += 1
  if (kills.browser) tally.kills.browser += 1
  if (fault === 'full') tally.full += 1
  await ward.mend(kills)
  await sendAll(ward.page())
  if (tally.rounds % 10 === 9) console.log(tally.line())
  tally.rounds += 1
}

const heads = await ward.heads()
const result = tally.compare(heads)
console.log(`${tally.line()}, ${ward.torn()} connections torn, ${ward.faults().length} faults of the page`)
for (const fault of ward.faults()) console.log(fault)
console.log(`${result.lost.length} lost, ${result.doubled.length} doubled`)
await ward.close()
process.exit(result.lost.length + result.doubled.length + ward.faults().length > 0 ? 1 : 0)
