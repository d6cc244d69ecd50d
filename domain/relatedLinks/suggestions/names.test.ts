import { expect, test } from 'vitest'
import { namesIn } from './names'

test.each([
  ['We saw Tiny Pretty Things last night.', ['Tiny Pretty Things']],
  ['They made Game of Thrones for money.', ['Game of Thrones']],
  ['She likes The Crown a lot.', ['The Crown', 'Crown']],
  ['Nobody knows. Perhaps Hidden Tides ends.', ['Perhaps Hidden Tides', 'Hidden Tides']],
  ['We wait for Hidden Tides Season 2 here.', ['Hidden Tides']],
  ['It is like Squid Game 2, only longer.', ['Squid Game 2', 'Squid Game']],
  ['With Ada Lund and Otis Abara in it.', ['Ada Lund and Otis Abara', 'Ada Lund', 'Otis Abara']],
  ['It is Netflix’s Tiny Lies now.', ['Netflix’s Tiny Lies', 'Netflix', 'Tiny Lies']],
  ['He read “Pride and joy” aloud.', ['Pride and joy', 'Pride']],
  ['A sentence begins. Words follow.', []],
  ['“I nearly said no,” she said.', []],
  ['Every one of them left in 2021.', []],
  ['The part of Seong Gi-hun is his.', ['Seong Gi-hun']],
  ['With Bong Joon-ho it began.', ['Bong Joon-ho']],
  ['It is a Netflix-owned, London-born show.', ['Netflix', 'London']],
  ['Will & Grace is back.', ['Will & Grace']],
  ['They watch This Is Us at home.', ['This Is Us']],
  ['It beat Dune: Part Two by far.', ['Dune: Part Two', 'Dune']],
  ['He saw Vikings: Valhalla twice.', ['Vikings: Valhalla', 'Vikings']],
  [
    'He saw Spider-Man: No Way Home there.',
    ['Spider-Man: No Way Home', 'Spider-Man', 'No Way Home'],
  ],
  ['It opens on Friday in June 2021, on 12 November.', []],
  ['We met at Worthy Farm in June.', ['Worthy Farm']],
  ['Ça commence avec Élodie Bouchez.', ['Élodie Bouchez']],
])('%s', (text, names) => {
  expect(new Set(namesIn(text).map(({ shown }) => shown))).toEqual(new Set(names))
})

test('a name is one, with whatever case, accents and apostrophes it is written', () => {
  const keys = ['a BEYONCÉ’S Tour', "a Beyonce's Tour"].map((text) => namesIn(text)[0]?.key)
  expect(keys).toEqual(["beyonce's tour", "beyonce's tour"])
})
