import type { carryWords as vietnamese } from '#ui/words/vi/carry.ts'

export const carryWords: Record<keyof typeof vietnamese, string> = {
  'carry.title': 'Without a network',
  'carry.help':
    'Write what is unsent into a file and give it to the officer by Zalo, Bluetooth or USB. Nobody but the server of this book can open it.',
  'carry.action': 'Send to the officer as a file',
  'carry.short': 'Send to the officer',
  'carry.mark': 'Last file: {count} items, up to the change of {until}. What was written later is not in it.',
  'carry.given': '{count} items went into the file. They stay on this phone until it says “Sent”.',
  'carry.nothing': 'Nothing waits to be sent.',
  'carry.notGiven': 'The file was not handed over. Nothing is lost: the items are still on this phone.',
  'carry.beforeUpdate': '{count} items are unsent. Before updating, give the officer a file.',
  'bring.title': 'Take a file that was brought',
  'bring.help':
    'Choose the file from the collaborator. A network is needed. A file is taken once however often it is brought, also when that phone sends later.',
  'bring.file': 'The collaborator’s file',
  'bring.choose': 'Choose a file',
  'bring.busy': 'On its way to the server…',
  'bring.taken': 'Taken now: {count} items.',
  'bring.there': 'Already there: {count} items.',
  'bring.refused': 'Refused: {count} items, because {reason}.',
  'bring.left': 'Waiting for a newer server: {count} items.',
  'bring.later':
    'The file holds only what was written before it was made. Ask whether more was written since.',
  'bring.notFile': 'This is no file of Sổ Trẻ Em.',
  'bring.otherBook': 'This file is of another book.',
  'bring.half': 'Only {done} of {total} parts went through, because {reason}. Choose the same file again.',
}
