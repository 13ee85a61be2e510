/** Invented people are put together from these. No word is an everyday word of English, so that an answer cannot hold one by chance. */
export interface NamePool {
  readonly female: readonly string[];
  readonly male: readonly string[];
  readonly last: readonly string[];
}

const pool = (female: string, male: string, last: string): NamePool => ({
  female: female.split(' '),
  male: male.split(' '),
  last: last.split(' '),
});

export const NAME_POOLS = {
  en: pool(
    'Abigail Beatrice Charlotte Deborah Eleanor Felicity Georgina Harriet Imogen Josephine Katherine Lydia Matilda Nadine Ophelia Philippa Rosalind Tabitha Veronica Winifred',
    'Alastair Barnaby Clement Desmond Edgar Fergus Gilbert Humphrey Ignatius Jasper Kenneth Leopold Malcolm Nigel Oswald Percival Quentin Rupert Sylvester Tobias',
    'Ashdown Blakemore Carrington Dunmore Ellsworth Farnsworth Greenhalgh Hathersage Ingleby Jessop Kilbride Longworth Merriweather Northcott Oakeshott Pemberley Quigley Ravenscroft Stanhope Thistlewood',
  ),
  de: pool(
    'Annegret Brunhilde Cornelia Dorothea Elfriede Friederike Gisela Hannelore Irmgard Katharina Liselotte Mechthild Roswitha Sieglinde Ursula Waltraud',
    'Albrecht Bertold Christoph Dietmar Eberhard Friedhelm Gottfried Hartmut Joachim Konrad Lothar Manfred Norbert Ottmar Reinhard Siegfried',
    'Ahrendt Brinkmann Dohmen Ehlers Fahrenholz Grabowski Hinrichsen Jansohn Kettler Lindemann Mertens Niemeyer Oesterle Petersohn Rademacher Steinbrink',
  ),
  fr: pool(
    'Amandine Blandine Clotilde Delphine Estelle Fabienne Ghislaine Huguette Isabelle Joséphine Laurence Mathilde Noémie Solange Thérèse Véronique',
    'Aurélien Baptiste Corentin Didier Étienne Fabrice Guillaume Hippolyte Jérôme Laurent Maxence Nicolas Olivier Philippe Quentin Sylvain',
    'Aubertin Beaulieu Charpentier Delacroix Escoffier Fournier Gauthier Hébrard Jourdain Lambertin Marchandeau Noirot Perrault Rousselet Sauvageot Thibault',
  ),
  es: pool(
    'Adriana Beatriz Consuelo Dolores Esperanza Fernanda Graciela Inmaculada Jimena Lourdes Marisol Nuria Pilar Remedios Soledad Yolanda',
    'Alejandro Bernardo Cristóbal Domingo Esteban Federico Gonzalo Horacio Ignacio Joaquín Leandro Mauricio Octavio Ricardo Santiago Vicente',
    'Aguirre Bermúdez Carrasco Domínguez Escobedo Figueroa Gallardo Hinojosa Ibarra Labrador Maldonado Navarrete Olivares Palacios Quintanilla Villalobos',
  ),
} as const satisfies Record<string, NamePool>;

export type NameLocale = keyof typeof NAME_POOLS;

export const PLACES =
  'Ashbourne Brackwede Castelvecchio Drumlanrig Elmshorn Fontanelle Glenrothes Hallein Innishannon Kilmarnock Linlithgow Montbrison Northallerton Oberhausen Pontarlier Rosenheim Saltcoats Tordesillas Uttoxeter Wolfenbüttel'.split(
    ' ',
  );
export const STREETS =
  'Bramble Cedarwood Dovecote Elderberry Foxglove Hawthorn Juniper Larkspur Mulberry Orchard Primrose Rowan Sycamore Thornbury Willowbank'.split(
    ' ',
  );
export const FIRMS =
  'Aldermere Brightwell Corvanta Dunhaven Estrellon Fairmontis Granvale Halcyonis Invictara Kestrelmark Lumenforth Meridianta Novacrest Orlandine Pinehurstal Quillhaven'.split(
    ' ',
  );
