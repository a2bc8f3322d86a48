import { render } from 'preact'
import { App } from '#ui/app.tsx'
import { createClient } from './main/client.ts'

/** The client begins here: the rooms are put together in `main/`, the screens get what they may ask. */
const place = document.getElementById('app')
if (place) {
  const actions = await createClient()
  // the words that stood there while nothing else did
  place.replaceChildren()
  render(<App actions={actions} />, place)
}
