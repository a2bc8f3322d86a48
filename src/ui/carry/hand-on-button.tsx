import { useState } from 'preact/hooks'
import { handOn } from '#ui/carry/hand-on.ts'
import { useActions, useBook } from '#ui/context.ts'
import { Button } from '#ui/part/button.tsx'
import { say } from '#ui/part/snack.tsx'
import { t, type WordKey } from '#ui/words/words.ts'

/** The one button of the safety copy. It ends in words that outlive it, for the strip around it goes once it is done. */
export function HandOnButton({ words, full }: { words: WordKey; full?: boolean }) {
  const book = useBook()
  const actions = useActions()
  const [busy, setBusy] = useState(false)
  const hand = async () => {
    setBusy(true)
    say(await handOn(book, actions.now()))
    setBusy(false)
  }
  return (
    <Button icon="phone" full={full} busy={busy} onPress={() => void hand()}>
      {t(words)}
    </Button>
  )
}
