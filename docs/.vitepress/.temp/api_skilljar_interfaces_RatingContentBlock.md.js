import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RatingContentBlock","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/RatingContentBlock.md","filePath":"api/skilljar/interfaces/RatingContentBlock.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/RatingContentBlock.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / RatingContentBlock</p><h1 id="interface-ratingcontentblock" tabindex="-1">Interface: RatingContentBlock <a class="header-anchor" href="#interface-ratingcontentblock" aria-label="Permalink to &quot;Interface: RatingContentBlock&quot;">​</a></h1><p>A rating of a course, as a part of one of its lessons.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-additional_feedback_question"></a> <code>additional_feedback_question?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-content_item_id"></a> <code>content_item_id?</code></td><td><code>string</code> | <code>null</code></td><td>The content item that shows it.</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-include_additional_feedback"></a> <code>include_additional_feedback?</code></td><td><code>boolean</code></td><td>True: the second question is also asked.</td></tr><tr><td><a id="property-rating_question"></a> <code>rating_question?</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-rating_scale"></a> <code>rating_scale?</code></td><td><code>number</code></td><td>5 or 10; stored on the course.</td></tr><tr><td><a id="property-rating_scale_high_label"></a> <code>rating_scale_high_label?</code></td><td><code>string</code></td><td>No effect with a scale of 5.</td></tr><tr><td><a id="property-rating_scale_low_label"></a> <code>rating_scale_low_label?</code></td><td><code>string</code></td><td>No effect with a scale of 5.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/RatingContentBlock.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RatingContentBlock = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RatingContentBlock as default
};
