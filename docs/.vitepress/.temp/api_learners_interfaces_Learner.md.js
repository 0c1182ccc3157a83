import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Learner","description":"","frontmatter":{},"headers":[],"relativePath":"api/learners/interfaces/Learner.md","filePath":"api/learners/interfaces/Learner.md"}');
const _sfc_main = { name: "api/learners/interfaces/Learner.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learners</a> / Learner</p><h1 id="interface-learner" tabindex="-1">Interface: Learner <a class="header-anchor" href="#interface-learner" aria-label="Permalink to &quot;Interface: Learner&quot;">​</a></h1><p>A learner over all platforms.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-accounts"></a> <code>accounts</code></td><td><code>object</code></td><td>-</td></tr><tr><td><code>accounts.instruqt?</code></td><td><a href="./LearnerAccount.html"><code>LearnerAccount</code></a>&lt;<code>&quot;instruqt&quot;</code>&gt;</td><td>-</td></tr><tr><td><code>accounts.learningPath?</code></td><td><a href="./LearnerAccount.html"><code>LearnerAccount</code></a>&lt;<code>&quot;learningPath&quot;</code>&gt;</td><td>-</td></tr><tr><td><code>accounts.sda?</code></td><td><a href="./LearnerAccount.html"><code>LearnerAccount</code></a>&lt;<code>&quot;sda&quot;</code>&gt;</td><td>-</td></tr><tr><td><code>accounts.skilljar?</code></td><td><a href="./LearnerAccount.html"><code>LearnerAccount</code></a>&lt;<code>&quot;skilljar&quot;</code>&gt;</td><td>-</td></tr><tr><td><a id="property-email"></a> <code>email</code></td><td><code>string</code></td><td>As you gave it, without spaces at its ends.</td></tr><tr><td><a id="property-name"></a> <code>name?</code></td><td><code>string</code></td><td>The first name that a platform has, in the order Skilljar, Instruqt, SDA.</td></tr><tr><td><a id="property-problems"></a> <code>problems</code></td><td><a href="./LearnerProblem.html"><code>LearnerProblem</code></a>[]</td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learners/interfaces/Learner.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Learner = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Learner as default
};
