import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Enrollment","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/Enrollment.md","filePath":"api/skilljar/interfaces/Enrollment.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/Enrollment.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / Enrollment</p><h1 id="interface-enrollment" tabindex="-1">Interface: Enrollment <a class="header-anchor" href="#interface-enrollment" aria-label="Permalink to &quot;Interface: Enrollment&quot;">​</a></h1><p>An enrolment in a published course. The learner has access while it is active and not expired.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./PublishedPathEnrollment.html"><code>PublishedPathEnrollment</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-active"></a> <code>active</code></td><td><code>boolean</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-enrolled_at"></a> <code>enrolled_at</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-expires_at"></a> <code>expires_at</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-feedback"></a> <code>feedback?</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-purchase"></a> <code>purchase</code></td><td><a href="./EnrollmentPurchase.html"><code>EnrollmentPurchase</code></a> | <code>null</code></td><td>Set when the learner bought it or registered on the site.</td></tr><tr><td><a id="property-rating"></a> <code>rating?</code></td><td><code>number</code> | <code>null</code></td><td>1 to 5.</td></tr><tr><td><a id="property-user"></a> <code>user</code></td><td><a href="./User.html"><code>User</code></a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/Enrollment.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Enrollment = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Enrollment as default
};
