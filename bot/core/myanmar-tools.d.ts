/** The part of Google's myanmar-tools that we use; the package ships no types. */
declare module "myanmar-tools" {
	class ZawgyiDetector {
		/** The chance, 0 to 1, that Burmese text is Zawgyi-encoded. */
		getZawgyiProbability(text: string): number;
	}
	class ZawgyiConverter {
		zawgyiToUnicode(text: string): string;
	}
	const tools: { readonly ZawgyiDetector: typeof ZawgyiDetector; readonly ZawgyiConverter: typeof ZawgyiConverter };
	export default tools;
}
