/** Factories of the layers that change images. */

import {
  AugMix,
  AutoContrast,
  CenterCrop,
  ContrastLimitedAdaptiveHistogramEqualization,
  CutMix,
  Equalization,
  MixUp,
  RandAugment,
  RandomBrightness,
  RandomColorDegeneration,
  RandomColorJitter,
  RandomContrast,
  RandomCrop,
  RandomElasticTransform,
  RandomErasing,
  RandomFlip,
  RandomGaussianBlur,
  RandomGrayscale,
  RandomHue,
  RandomInvert,
  RandomPerspective,
  RandomPosterization,
  RandomRotation,
  RandomSaturation,
  RandomSharpness,
  RandomShear,
  RandomTranslation,
  RandomZoom,
  Resizing,
  Solarization,
} from "./image/index.ts";

export const augMix = (...config: ConstructorParameters<typeof AugMix>): AugMix => new AugMix(...config);
export const autoContrast = (...config: ConstructorParameters<typeof AutoContrast>): AutoContrast => new AutoContrast(...config);
export const centerCrop = (...config: ConstructorParameters<typeof CenterCrop>): CenterCrop => new CenterCrop(...config);
export const contrastLimitedAdaptiveHistogramEqualization = (
  ...config: ConstructorParameters<typeof ContrastLimitedAdaptiveHistogramEqualization>
): ContrastLimitedAdaptiveHistogramEqualization => new ContrastLimitedAdaptiveHistogramEqualization(...config);
export const cutMix = (...config: ConstructorParameters<typeof CutMix>): CutMix => new CutMix(...config);
export const equalization = (...config: ConstructorParameters<typeof Equalization>): Equalization => new Equalization(...config);
export const mixUp = (...config: ConstructorParameters<typeof MixUp>): MixUp => new MixUp(...config);
export const randAugment = (...config: ConstructorParameters<typeof RandAugment>): RandAugment => new RandAugment(...config);
export const randomBrightness = (...config: ConstructorParameters<typeof RandomBrightness>): RandomBrightness =>
  new RandomBrightness(...config);
export const randomColorDegeneration = (...config: ConstructorParameters<typeof RandomColorDegeneration>): RandomColorDegeneration =>
  new RandomColorDegeneration(...config);
export const randomColorJitter = (...config: ConstructorParameters<typeof RandomColorJitter>): RandomColorJitter =>
  new RandomColorJitter(...config);
export const randomContrast = (...config: ConstructorParameters<typeof RandomContrast>): RandomContrast => new RandomContrast(...config);
export const randomCrop = (...config: ConstructorParameters<typeof RandomCrop>): RandomCrop => new RandomCrop(...config);
export const randomElasticTransform = (...config: ConstructorParameters<typeof RandomElasticTransform>): RandomElasticTransform =>
  new RandomElasticTransform(...config);
export const randomErasing = (...config: ConstructorParameters<typeof RandomErasing>): RandomErasing => new RandomErasing(...config);
export const randomFlip = (...config: ConstructorParameters<typeof RandomFlip>): RandomFlip => new RandomFlip(...config);
export const randomGaussianBlur = (...config: ConstructorParameters<typeof RandomGaussianBlur>): RandomGaussianBlur =>
  new RandomGaussianBlur(...config);
export const randomGrayscale = (...config: ConstructorParameters<typeof RandomGrayscale>): RandomGrayscale =>
  new RandomGrayscale(...config);
export const randomHue = (...config: ConstructorParameters<typeof RandomHue>): RandomHue => new RandomHue(...config);
export const randomInvert = (...config: ConstructorParameters<typeof RandomInvert>): RandomInvert => new RandomInvert(...config);
export const randomPerspective = (...config: ConstructorParameters<typeof RandomPerspective>): RandomPerspective =>
  new RandomPerspective(...config);
export const randomPosterization = (...config: ConstructorParameters<typeof RandomPosterization>): RandomPosterization =>
  new RandomPosterization(...config);
export const randomRotation = (...config: ConstructorParameters<typeof RandomRotation>): RandomRotation => new RandomRotation(...config);
export const randomSaturation = (...config: ConstructorParameters<typeof RandomSaturation>): RandomSaturation =>
  new RandomSaturation(...config);
export const randomSharpness = (...config: ConstructorParameters<typeof RandomSharpness>): RandomSharpness =>
  new RandomSharpness(...config);
export const randomShear = (...config: ConstructorParameters<typeof RandomShear>): RandomShear => new RandomShear(...config);
export const randomTranslation = (...config: ConstructorParameters<typeof RandomTranslation>): RandomTranslation =>
  new RandomTranslation(...config);
export const randomZoom = (...config: ConstructorParameters<typeof RandomZoom>): RandomZoom => new RandomZoom(...config);
export const resizing = (...config: ConstructorParameters<typeof Resizing>): Resizing => new Resizing(...config);
export const solarization = (...config: ConstructorParameters<typeof Solarization>): Solarization => new Solarization(...config);
