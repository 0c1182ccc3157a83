import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: demoLearner","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/variables/demoLearner.md","filePath":"api/mocks/variables/demoLearner.md"}');
const _sfc_main = { name: "api/mocks/variables/demoLearner.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / demoLearner</p><h1 id="variable-demolearner" tabindex="-1">Variable: demoLearner <a class="header-anchor" href="#variable-demolearner" aria-label="Permalink to &quot;Variable: demoLearner&quot;">​</a></h1><blockquote><p><code>const</code> <strong>demoLearner</strong>: <code>object</code></p></blockquote><p>The learner whom all four mock platforms know.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th><th>Default value</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-email"></a> <code>email</code></td><td><code>&quot;jane.doe@example.com&quot;</code></td><td><code>&#39;jane.doe@example.com&#39;</code></td><td>-</td></tr><tr><td><a id="property-firstname"></a> <code>firstName</code></td><td><code>&quot;Jane&quot;</code></td><td><code>&#39;Jane&#39;</code></td><td>-</td></tr><tr><td><a id="property-lastname"></a> <code>lastName</code></td><td><code>&quot;Doe&quot;</code></td><td><code>&#39;Doe&#39;</code></td><td>-</td></tr><tr><td><a id="property-name"></a> <code>name</code></td><td><code>&quot;Jane Doe&quot;</code></td><td><code>&#39;Jane Doe&#39;</code></td><td>-</td></tr><tr><td><a id="property-password"></a> <code>password</code></td><td><code>&quot;demo-learner-password&quot;</code></td><td><code>&#39;demo-learner-password&#39;</code></td><td>For <code>login</code> of the learning-path platform.</td></tr><tr><td><a id="property-token"></a> <code>token</code></td><td><code>&quot;demo-learner-token&quot;</code></td><td><code>&#39;demo-learner-token&#39;</code></td><td><code>authToken</code> of the learning-path platform.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/variables/demoLearner.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const demoLearner = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  demoLearner as default
};
