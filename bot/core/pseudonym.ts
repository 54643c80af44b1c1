import type { Ids } from "./ids.ts";

const COLOURS =
	"Amber Ash Azure Blue Brass Bronze Brown Copper Coral Crimson Cyan Ebony Emerald Golden Green Grey Indigo Ivory Jade Lilac Lime Maroon Mauve Olive Orange Pearl Pink Plum Purple Red Rose Ruby Russet Sable Sand Scarlet Silver Tan Teal Violet White Yellow".split(
		" ",
	);
const BIRDS =
	"Albatross Avocet Barbet Bee-eater Bittern Bunting Bustard Cardinal Chough Condor Coot Cormorant Crane Crow Cuckoo Curlew Dipper Dove Duck Dunlin Eagle Egret Falcon Finch Flamingo Gannet Goose Grebe Grouse Gull Harrier Hawk Heron Hoopoe Hornbill Ibis Jacana Jay Kestrel Kingfisher Kite Kiwi Lapwing Lark Loon Magpie Martin Myna Nightjar Oriole Osprey Owl Parrot Partridge Pelican Penguin Petrel Pigeon Pipit Plover Puffin Quail Raven Robin Roller Sandpiper Shrike Skylark Sparrow Starling Stork Sunbird Swallow Swan Swift Tanager Teal Tern Thrush Toucan Turaco Vireo Wagtail Warbler Weaver Wren".split(
		" ",
	);

/** How many numbers follow a bird. With it there are some 35 million pseudonyms; a taken one is drawn again. */
const NUMBERS = 9_900;

/** A name for staff to know a member by: "Blue Heron 42". It says nothing about the member. */
export function drawPseudonym(ids: Ids): string {
	const pick = (words: readonly string[]) => words[ids.number(words.length)] ?? "";
	return `${pick(COLOURS)} ${pick(BIRDS)} ${ids.number(NUMBERS) + 10}`;
}
