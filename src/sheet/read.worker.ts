import { createAnswering } from './answering.ts'
import type { Question } from './talk.ts'

const answer = createAnswering((reply) => postMessage(reply))

/** Reads lists beside the page, so that a large file freezes nothing. */
addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void answer(data)
})
