const list = (words: string) => words.split(',')

/** The shows, places and people of the invented world are named after these. */
export const titleWords = {
  adjectives: list(
    'Hidden,Paper,Silent,Golden,Broken,Crimson,Distant,Hollow,Little,Northern,Painted,Quiet,Salt,Second,Stolen,Velvet,Wild,Winter,Borrowed,Gilded',
  ),
  nouns: list(
    'Harbour,Orchard,Kingdom,Lantern,Meridian,Ballroom,Quarry,Island,Garden,Signal,Cathedral,Circus,Verdict,Compass,Tide,Sparrow,Mirror,Furnace,Archive,Parade',
  ),
  /** A title of one word that every other article uses too, as real shows have. */
  plain: list('Dark,Home,Fame,Rivals,Tonight,Debt,Twins,Heat,Spring,Guilt'),
  places: list(
    'Ashford,Brackwater,Coldharbour,Dunmore,Eastvale,Fallowmere,Greywick,Holloway,Ironbridge,Kestrel Bay,Larkspur,Montrose',
  ),
}

export const peopleNames = {
  first: list(
    'Ada,Bram,Celeste,Dario,Esme,Felix,Greta,Hugo,Imani,Jonas,Kaia,Leon,Mira,Noor,Otis,Petra,Quinn,Rosa,Silas,Tilda,Umar,Vera,Wyatt,Xenia,Yusuf,Zora,Anouk,Caleb,Delphine,Ezra',
  ),
  last: list(
    'Abara,Bellweather,Castellan,Drummond,Eskildsen,Fairbrother,Galloway,Hartnell,Ivanek,Jellicoe,Kowalczyk,Lindqvist,Marchetti,Nakamura,Okafor,Penhaligon,Quintero,Rosenthal,Sandoval,Thackeray,Ueda,Vandermeer,Whitlock,Yardley,Zielinski,Achterberg,Blackwood,Corrigan,Delacroix,Engström',
  ),
}

export const networks = list(
  'Lumen,Channel Nine,Orbit Plus,Kino,The Harbour Network,Peaktime,Strand,Violet TV',
)

type Genre = { name: string; section: string; words: string[] }

export const genres: Genre[] = [
  genre('Crime drama', 'Drama', 'detective,witness,alibi,interrogation,evidence,constable,motive'),
  genre('Period drama', 'Drama', 'corset,estate,inheritance,ballroom,duchess,carriage,letter'),
  genre('Dance drama', 'Drama', 'rehearsal,academy,audition,choreography,injury,understudy,barre'),
  genre(
    'Medical drama',
    'Drama',
    'ward,surgeon,diagnosis,night shift,consultant,ambulance,theatre',
  ),
  genre('Fantasy', 'Fantasy', 'prophecy,dragon,throne,exile,oath,sorcerer,border'),
  genre('Science fiction', 'Fantasy', 'colony,airlock,android,orbit,signal,cryosleep,mutiny'),
  genre('Dating show', 'Reality', 'villa,recoupling,rose,date,heartbreak,islander,proposal'),
  genre('Cooking contest', 'Reality', 'soufflé,judges,oven,pastry,elimination,apron,tasting'),
  genre('Singing contest', 'Reality', 'vocals,mentor,chorus,public vote,stage,jury,encore'),
  genre(
    'Sitcom',
    'Comedy',
    'landlord,flatmate,punchline,office,neighbour,misunderstanding,laugh track',
  ),
  genre(
    'True crime',
    'Documentary',
    'podcast,archive footage,confession,appeal,cold case,jury,reconstruction',
  ),
  genre(
    'Nature series',
    'Documentary',
    'migration,predator,glacier,drone shot,colony,reef,narration',
  ),
]

function genre(name: string, section: string, words: string): Genre {
  return { name, section, words: list(words) }
}
