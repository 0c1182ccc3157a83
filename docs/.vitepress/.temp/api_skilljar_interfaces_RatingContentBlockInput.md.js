import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RatingContentBlockInput","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/RatingContentBlockInput.md","filePath":"api/skilljar/interfaces/RatingContentBlockInput.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/RatingContentBlockInput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / RatingContentBlockInput</p><h1 id="interface-ratingcontentblockinput" tabindex="-1">Interface: RatingContentBlockInput <a class="header-anchor" href="#interface-ratingcontentblockinput" aria-label="Permalink to &quot;Interface: RatingContentBlockInput&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-additional_feedback_question"></a> <code>additional_feedback_question?</code></td><td><code>string</code></td><td><strong>Max Length</strong> 500</td></tr><tr><td><a id="property-include_additional_feedback"></a> <code>include_additional_feedback?</code></td><td><code>boolean</code></td><td>True: the second question is also asked.</td></tr><tr><td><a id="property-rating_question"></a> <code>rating_question?</code></td><td><code>string</code></td><td><strong>Max Length</strong> 500</td></tr><tr><td><a id="property-rating_scale"></a> <code>rating_scale?</code></td><td><code>5</code> | <code>10</code></td><td>Stored on the course, not on the block.</td></tr><tr><td><a id="property-rating_scale_high_label"></a> <code>rating_scale_high_label?</code></td><td><code>string</code></td><td>No effect with a scale of 5. <strong>Max Length</strong> 100</td></tr><tr><td><a id="property-rating_scale_low_label"></a> <code>rating_scale_low_label?</code></td><td><code>string</code></td><td>No effect with a scale of 5. <strong>Max Length</strong> 100</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/RatingContentBlockInput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RatingContentBlockInput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RatingContentBlockInput as default
};
